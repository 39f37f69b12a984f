"""Case -> estimate: savings by year, in total and net; the range of methods; reported figures compared."""
