#!/usr/bin/env python3
# SPDX-License-Identifier: 0BSD
"""Writes the vectors of Cobblestone-256 (C2SP chunked encryption) that lie beside this file.

An implementation of its own, written from the standard with Python's `cryptography`; it shares nothing with
the C++. Each vector is opened again here before it is written, so that what it expects is what a second reader
finds. A file holds one scenario:

    expect          opens, wrong-key or damaged
    key, context, salt      hexadecimal
    plaintext-size  the plaintext's byte i is (31 * i + i // 256) mod 256
    sealed-size, sealed-sha256      the object as it was sealed, before any edit
    sealed          the same in full, where it is short
    edit            what then happened to it, in order:
                        keep N          all but the first N bytes are lost
                        append HEX      bytes are added at the end
                        flip N          the lowest bit of byte N is turned
                        swap I J        segments I and J change places
    open-key, open-context      what it is opened with, where that differs

usage: make_vectors.py      (rewrites every .txt file in its folder)
"""
import hashlib
import hmac
import pathlib

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.kdf.hkdf import HKDFExpand

SEGMENT = 16384
KEY = bytes(range(32))
SALT = bytes(range(0xA0, 0xA0 + 24))
CONTEXT = b"a vault, an object"


def derive(key, salt, context):
    info = b"c2sp.org/chunked-encryption@v1+" + b"AEAD_AES_256_GCM" + b"\0" + salt + context
    out = HKDFExpand(hashes.SHA512(), 76, info).derive(key)
    return AESGCM(out[:32]), int.from_bytes(out[32:44], "big"), out[44:]


def nonce(base, number):
    return (base ^ number).to_bytes(12, "big")


def seal(key, context, salt, plaintext):
    aead, base, commitment = derive(key, salt, context)
    sealed = salt + commitment
    for number in range(len(plaintext) // SEGMENT + 1):
        piece = plaintext[number * SEGMENT : (number + 1) * SEGMENT]
        sealed += aead.encrypt(nonce(base, number), piece, None)
    return sealed


def open_sealed(key, context, sealed):
    """The verdict and the plaintext."""
    body = len(sealed) - 56
    if body < 16 or body % (SEGMENT + 16) < 16:
        return "damaged", b""
    aead, base, commitment = derive(key, sealed[:24], context)
    if not hmac.compare_digest(commitment, sealed[24:56]):
        return "wrong-key", b""
    plaintext = b""
    for number in range(body // (SEGMENT + 16) + 1):
        start = 56 + number * (SEGMENT + 16)
        try:
            plaintext += aead.decrypt(nonce(base, number), sealed[start : start + SEGMENT + 16], None)
        except InvalidTag:
            return "damaged", b""
    return "opens", plaintext


def edited(sealed, edits):
    data = bytearray(sealed)
    for edit in edits:
        verb, *values = edit.split()
        if verb == "keep":
            del data[int(values[0]) :]
        elif verb == "append":
            data += bytes.fromhex(values[0])
        elif verb == "flip":
            data[int(values[0])] ^= 1
        elif verb == "swap":
            one, two = (slice(56 + int(n) * 16400, 56 + (int(n) + 1) * 16400) for n in values)
            data[one], data[two] = data[two], data[one]
    return bytes(data)


def write(name, expect, about, size, edits=(), context=CONTEXT, open_key=KEY, open_context=None):
    plaintext = bytes((31 * i + i // 256) % 256 for i in range(size))
    sealed = seal(KEY, context, SALT, plaintext)
    shown_context = context if open_context is None else open_context
    verdict, opened = open_sealed(open_key, shown_context, edited(sealed, edits))
    assert verdict == expect, (name, verdict)
    assert verdict != "opens" or opened == plaintext
    lines = [f"# {about}", f"expect: {expect}", f"key: {KEY.hex()}", f"context: {context.hex()}"]
    lines += [f"salt: {SALT.hex()}", f"plaintext-size: {size}", f"sealed-size: {len(sealed)}"]
    lines += [f"sealed-sha256: {hashlib.sha256(sealed).hexdigest()}"]
    lines += [f"sealed: {sealed.hex()}"] if len(sealed) <= 1024 else []
    lines += [f"edit: {edit}" for edit in edits]
    lines += [f"open-key: {open_key.hex()}"] if open_key != KEY else []
    lines += [f"open-context: {open_context.hex()}"] if open_context is not None else []
    path = pathlib.Path(__file__).parent / f"{name}.txt"
    path.write_text("".join(line.rstrip() + "\n" for line in lines), encoding="ascii")


def main():
    for path in pathlib.Path(__file__).parent.glob("*.txt"):
        path.unlink()
    write("good-empty", "opens", "No plaintext: the last segment is empty.", 0)
    write("good-short", "opens", "One short segment.", 100)
    write("good-no-context", "opens", "The context may be empty.", 100, context=b"")
    write("good-long-context", "opens", "The longest context.", 100, context=bytes(i % 251 for i in range(1976)))
    for size, about in (
        (16383, "The longest single segment."),
        (16384, "One full segment, then an empty one."),
        (16385, "One full segment, then one byte."),
        (32768, "Two full segments, then an empty one."),
        (50000, "Three full segments and a short one."),
        (257 * 16384 + 5, "More than 256 segments: the number reaches the second byte of the nonce."),
    ):
        write(f"good-{size}", "opens", about, size)
    write("wrong-key", "wrong-key", "Another key.", 100, open_key=bytes(32))
    write("wrong-context", "wrong-key", "Another context.", 100, open_context=b"another vault, an object")
    write("wrong-salt", "wrong-key", "A changed salt.", 100, ["flip 0"])
    write("wrong-commitment", "wrong-key", "A changed commitment.", 100, ["flip 55"])
    write("bad-flipped", "damaged", "A changed byte of ciphertext.", 100, ["flip 60"])
    write("bad-tag", "damaged", "A changed byte of the tag.", 100, ["flip 171"])
    write("bad-nothing", "damaged", "Nothing is left.", 100, ["keep 0"])
    for kept in (1, 55, 56, 57, 71):
        write(f"bad-cut-{kept:02}", "damaged", "Cut before the first tag can end.", 100, [f"keep {kept}"])
    write("bad-cut-72", "damaged", "Cut to the size of an empty object.", 100, ["keep 72"])
    write("bad-extended", "damaged", "One byte too many.", 100, ["append 00"])
    write("bad-cut-border-1", "damaged", "Cut after the first of three segments.", 40000, ["keep 16456"])
    write("bad-cut-border-2", "damaged", "Cut before the last segment, which is empty.", 32768, ["keep 32856"])
    write("bad-cut-border-tag", "damaged", "Cut where a last segment could end.", 40000, ["keep 16472"])
    write("bad-cut-middle", "damaged", "Cut inside the second segment.", 40000, ["keep 20000"])
    write("bad-swapped", "damaged", "Two segments have changed places.", 40000, ["swap 0 1"])
    write("bad-second", "damaged", "A changed byte in the second segment.", 40000, ["flip 16456"])
    write("bad-end-repeated", "damaged", "The last segment again, at the end.", 16384, ["append " + "00" * 16])


if __name__ == "__main__":
    main()
