#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Wirechief developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Scrubs the secret from recorded sessions and packs them for Qt.

compress.py IN.jsonl[.gz] OUT.jsonl       scrubbed, as text
compress.py IN.jsonl[.gz] OUT.jsonl.qz    scrubbed, in the format of qCompress(): the size of the
                                          text as 4 bytes, big endian, then a zlib stream
compress.py IN.jsonl.qz OUT.jsonl         unpacked again
"""
import gzip
import json
import re
import struct
import sys
import zlib


def read(path):
    if path.endswith(".qz"):
        with open(path, "rb") as file:
            return zlib.decompress(file.read()[4:]).decode()
    opener = gzip.open if path.endswith(".gz") else open
    with opener(path, "rt", encoding="utf-8") as file:
        return file.read()


def scrubbed(line):
    entry = json.loads(line)
    if entry["dir"] == "c2s":
        entry["data"] = re.sub(r"(?im)^(secret|key): [^\r\n]*", r"\1: removed", entry["data"])
    return json.dumps(entry)


def main():
    source, target = sys.argv[1:]
    text = "".join(scrubbed(line) + "\n" for line in read(source).splitlines() if line.strip()).encode()
    if target.endswith(".qz"):
        text = struct.pack(">I", len(text)) + zlib.compress(text, 9)
    with open(target, "wb") as file:
        file.write(text)


if __name__ == "__main__":
    main()
