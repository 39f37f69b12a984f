"""`python -m savings`."""

from savings.cli import main

if __name__ == "__main__":
    main()
