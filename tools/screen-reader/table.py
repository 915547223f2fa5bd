"""Writes what play.py noted as a table in Markdown: each key with what was heard.

    /usr/bin/python3 tools/screen-reader/table.py FILE
"""

import json
import sys

LONGEST = 200  # maximum number of characters shown for one key


def cell(texts):
    """Returns what was heard, shortened, and escaped for a table."""
    whole = " — ".join(texts).replace("|", "\\|")
    if not whole:
        return "*nothing*"
    return whole if len(whole) <= LONGEST else whole[:LONGEST].rsplit(" ", 1)[0] + " …"


def rows(events):
    """Returns pages and keys in their order. If a key is pressed several times in a row, to get somewhere, all presses
    are one row."""
    page, found = "the start", []
    for event in events:
        if "page" in event:
            page = event["page"]
            continue
        key, heard = event["key"], " · ".join(event["heard"])
        if found and key == "Tab" and found[-1][:2] == [page, key]:
            found[-1][2] += 1
            found[-1][3].append(heard)
        else:
            found.append([page, key, 1, [heard]])
    return found


def main():
    with open(sys.argv[1], encoding="utf-8") as file:
        events = [json.loads(line) for line in file if line.startswith("{")]
    print("| page | key | heard |\n|---|---|---|")
    before = None
    for page, key, times, heard in rows(events):
        often = f" ×{times}" if times > 1 else ""
        named = page if page != before else ""
        print(f"| {named} | {key}{often} | {cell([text for text in heard if text])} |")
        before = page


main()
