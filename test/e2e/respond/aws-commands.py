"""Holds commands to the AWS CLI's own model, without a network: reads argument lists as JSON, writes those that it refuses."""
import contextlib
import io
import json
import sys

import jmespath
from awscli.clidriver import create_clidriver

DRIVER = create_clidriver()


def refusal(arguments):
    """What the CLI says against a command, or None."""
    words, query = without_query(arguments)
    if query is not None:
        try:
            jmespath.compile(query)
        except jmespath.exceptions.JMESPathError as error:
            return str(error)
    said = io.StringIO()
    with contextlib.redirect_stdout(said), contextlib.redirect_stderr(said):
        try:
            code = DRIVER.main([*words, "--generate-cli-skeleton", "output"])
        except SystemExit as exit:
            code = exit.code
    return None if code == 0 else said.getvalue()[-300:]


def without_query(arguments):
    """The made-up answer that a query would run on is no valid one, so queries are only compiled."""
    if "--query" not in arguments:
        return arguments, None
    at = arguments.index("--query")
    return arguments[:at] + arguments[at + 2:], arguments[at + 1]


refused = [[arguments, said] for arguments in json.load(sys.stdin) if (said := refusal(arguments)) is not None]
json.dump(refused, sys.stdout)
