"""Holds commands to the AWS CLI's own model, without a network: reads argument lists as JSON, writes those that it refuses."""
import contextlib
import io
import json
import sys
from types import SimpleNamespace

from awscli.clidriver import create_clidriver


def answered(**_):
    """In place of the request, after its parameters were checked and written down: an empty answer."""
    return SimpleNamespace(status_code=200, headers={}), {}


DRIVER = create_clidriver()
DRIVER.session.register("before-call", answered)


def refusal(arguments):
    """What the CLI says against a command, or None."""
    said = io.StringIO()
    with contextlib.redirect_stdout(said), contextlib.redirect_stderr(said):
        try:
            code = DRIVER.main(arguments)
        except SystemExit as exit:
            code = exit.code
    return None if code == 0 else said.getvalue()[-300:]


refused = [[arguments, said] for arguments in json.load(sys.stdin) if (said := refusal(arguments)) is not None]
json.dump(refused, sys.stdout)
