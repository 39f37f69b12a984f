"""The child: makes inputs from a seed, runs each in process, and says what came of each in a line of JSON."""

from __future__ import annotations

import json
import os
import resource
import shutil
import sys
import traceback
import warnings
from dataclasses import asdict, dataclass
from pathlib import Path

from command import in_process
from hypothesis import HealthCheck, Phase, given, seed, settings

from fuzz.inputs import Input, inputs
from fuzz.promises import BrokenPromiseError, check

_MEMORY = 3_000_000_000  # what the machine gives at most; a promise is broken well before


@dataclass(frozen=True)
class Came:
    """What came of an input: was it estimated, processor time, largest memory in MB, what is wrong."""

    estimated: bool
    seconds: float
    megabytes: float
    wrong: str


def run(made: Input, folder: Path) -> Came:
    """Run one input in a folder that is empty then."""
    shutil.rmtree(folder.parent, ignore_errors=True)
    folder.mkdir(parents=True)
    for name, data in made.files.items():
        (folder / name).write_bytes(data)
    (folder.parent / "arguments.json").write_text(json.dumps(made.arguments))
    print("begun", flush=True)
    Path("/proc/self/clear_refs").write_text("5")  # the largest memory is counted from here
    before, wrong, estimated = sum(os.times()[:4]), "", False
    try:
        done = in_process(made.arguments, folder)
        seconds = sum(os.times()[:4]) - before
        estimated = check(made, done, folder)
    except BrokenPromiseError as error:
        wrong = str(error)
    except Exception:
        seconds, wrong = sum(os.times()[:4]) - before, traceback.format_exc()
    return Came(estimated, seconds, _largest(), wrong)


def _largest() -> float:
    """Return the largest memory since it was counted anew, here or in a child, in MB."""
    status = Path("/proc/self/status").read_text()
    here = next(int(line.split()[1]) for line in status.splitlines() if line.startswith("VmHWM"))
    return max(here, resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss) / 1024


def main() -> None:
    """Run so many inputs of a seed: `worker.py SEED COUNT FOLDER`."""
    number, count, folder = int(sys.argv[1]), int(sys.argv[2]), Path(sys.argv[3]) / "run" / "cases"
    resource.setrlimit(resource.RLIMIT_AS, (_MEMORY, _MEMORY))
    warnings.simplefilter("error")

    @seed(number)
    @settings(
        max_examples=count,
        phases=[Phase.generate],
        database=None,
        deadline=None,
        suppress_health_check=list(HealthCheck),
    )
    @given(inputs())
    def all_inputs(made: Input) -> None:
        print(json.dumps(asdict(run(made, folder))), flush=True)

    all_inputs()


if __name__ == "__main__":
    main()
