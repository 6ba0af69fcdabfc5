"""Plays the scenarios of `clients/conformance/README.md` and prints a line of JSON for each.

Names as arguments play only those.
"""

import json
import os
import sys
import threading
import traceback
from collections.abc import Callable
from pathlib import Path
from typing import NoReturn

# A run leaves nothing behind in the tree.
sys.dont_write_bytecode = True

import calls
import consumers
import events
from given import Given

LIMIT_S = 60

Scenario = Callable[[Given], None]

SCENARIOS: dict[str, Scenario] = {
    scenario.__name__: scenario
    for scenario in (
        calls.unary,
        calls.statuses,
        calls.repeats,
        calls.deadline,
        calls.cancel,
        events.large_event,
        events.deep_event,
        calls.files,
        events.resume,
        events.silence,
        events.hole,
        events.out_of_range,
        events.permission_denied,
        consumers.takeover,
        consumers.reject,
    )
}


def main() -> NoReturn:
    given = Given.from_environment()
    for name in sys.argv[1:] or SCENARIOS:
        why = play(SCENARIOS[name], given)
        held = {"ok": True} if why is None else {"ok": False, "why": why}
        print(json.dumps({"scenario": name, **held}), flush=True)
    # A scenario that was given up may still run.
    os._exit(0)


def play(scenario: Scenario, given: Given) -> str | None:
    """Plays one scenario within the limit; says why it did not hold."""
    why: str | None = f"not done after {LIMIT_S} s"

    def run() -> None:
        nonlocal why
        try:
            given.clear_faults()
            scenario(given)
            why = None
        except Exception as error:
            traceback.print_exc()
            why = f"{where(error)}: {type(error).__name__}: {error}"

    thread = threading.Thread(target=run, name=scenario.__name__, daemon=True)
    thread.start()
    thread.join(LIMIT_S)
    return why


def where(error: Exception) -> str:
    """The innermost line of a scenario."""
    here = Path(__file__).parent
    places = [
        (Path(frame.filename), frame.lineno) for frame in traceback.extract_tb(error.__traceback__)
    ]
    file, line = [
        place for place in places if place[0].parent == here and place[0].stem != "given"
    ][-1]
    return f"{file.name}:{line}"


main()
