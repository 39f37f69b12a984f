"""The command line: parse, call, print. No arithmetic, no wording, nothing heavy before a command runs."""

from __future__ import annotations

import sys
from typing import Annotated

import typer

from savings import __version__
from savings.cli import batch, check, estimate, explain, new, publish, trends
from savings.cli.output import Ended, ended_by_signals, say
from savings.errors import SavingsError

app = typer.Typer(
    name="savings",
    help="Tell what an intervention saved a municipality, and what that depends on.",
    epilog="Start with: savings new my-case.yaml",
    rich_markup_mode=None,
    pretty_exceptions_enable=False,
    no_args_is_help=True,
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100},
)
for module in (estimate, batch, publish, check, new, trends, explain):
    app.command(epilog=module.EXAMPLE)(getattr(module, module.__name__.rpartition(".")[2]))


def _version(wanted: bool) -> None:
    if wanted:
        typer.echo(f"savings {__version__}")
        raise typer.Exit


@app.callback()
def _options(
    version: Annotated[
        bool,
        typer.Option("--version", "-V", callback=_version, is_eager=True, help="Print the version and stop."),
    ] = False,
) -> None:
    pass


def main() -> None:
    """Run the command line; every error that a person can mend is one message and an exit status."""
    try:
        with ended_by_signals():
            app(prog_name="savings")  # shells complete that name, however the command was started
    except Ended as ended:
        sys.exit(ended.exit_status)
    except SavingsError as error:
        say(str(error), "error")
        sys.exit(error.exit_status)
    except OSError as error:
        say(f"stdout cannot be written: {error.strerror or error}", "error")
        sys.exit(1)
    except KeyboardInterrupt:
        say("stopped")
        sys.exit(130)
