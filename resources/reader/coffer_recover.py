#!/usr/bin/env python3
# SPDX-License-Identifier: 0BSD
"""Lists and restores a Coffer vault with nothing but the vault and one way to unlock it.

    coffer_recover.py list    VAULT                        which backups there are
    coffer_recover.py chats   VAULT [SNAPSHOT]             which conversations a backup holds
    coffer_recover.py ls      VAULT SNAPSHOT [PATH]        what lies in a folder of a backup
    coffer_recover.py restore VAULT SNAPSHOT TARGET [PATH] writes files into the folder TARGET
    coffer_recover.py cat     VAULT SNAPSHOT PATH          writes one file to the standard output
    coffer_recover.py verify  VAULT [--names | --all]      checks; --names needs no key, --all reads everything

SNAPSHOT is "latest" or the first digits of a backup's name as `list` shows it. The recovery key is asked for, or
read with --recovery-key-file F or --password-file F. --genesis H says which first statement counts: the one whose hash
the printed sheet gives; where that one is absent or not good, nothing is read. Exit codes: 0 done, 2 the command is not understood, 3 the key does not fit, 4 damaged,
5 not found, 9 partly done, 11 written by a newer version of Coffer.

Written from FORMAT.md alone, whose section numbers stand below. Needs Python 3.9 and the package `cryptography`;
`zstandard` (or libzstd) only for contents compressed with zstd; `argon2-cffi` (or libargon2) only for passwords.
Nothing is ever written into the vault, nothing outside TARGET is written, no link is followed there, and no
existing file is overwritten.
"""
import sys

# Python would look beside this file for what is imported here, and whoever holds the vault can put files there.
if __name__ == "__main__" and not sys.flags.isolated and not getattr(sys.flags, "safe_path", False):
    del sys.path[0]

import argparse
import collections
import ctypes
import ctypes.util
import datetime
import functools
import getpass
import hashlib
import hmac
import itertools
import os
import re
import stat
import struct
import time
import unicodedata
import zlib

try:
    from cryptography.exceptions import InvalidSignature, InvalidTag
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey
    from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM, ChaCha20Poly1305
    from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat
except ImportError:
    sys.exit("This program needs the Python package cryptography: python3 -m pip install cryptography")

# Verdicts of section 13, in the words of the vectors.
NOT_AN_OBJECT, NEWER, FEATURE, DAMAGED = "not-an-object", "newer-version", "unknown-feature", "damaged"
NOT_OURS, WRONG_PLACE, UNKNOWN_EPOCH, TAMPERED = "not-ours", "wrong-place", "unknown-epoch", "tampered"
MALFORMED, WRONG_SECRET, UNPROVEN, MISSING = "malformed", "wrong-secret", "unproven", "missing"

OK, USAGE, WRONG_KEY, DAMAGE, NOT_FOUND, PARTLY, TOO_NEW = 0, 2, 3, 4, 5, 9, 11

MIB = 1 << 20
LIMIT = {"slot": 2 * MIB, "statement": 16 * MIB, "log": 16 * MIB, "index": 64 * MIB, "pack": 256 * MIB}


class Verdict(Exception):
    """One object or chunk cannot be used; `word` says why, `detail` is for people."""

    def __init__(self, word, detail):
        super().__init__(f"{word}: {detail}")
        self.word, self.detail = word, detail


class Stop(Exception):
    """The command ends here with an exit code and a sentence."""

    def __init__(self, code, sentence):
        super().__init__(sentence)
        self.code = code


def must(condition, word, detail):
    if not condition:
        raise Verdict(word, detail)


# ---------------------------------------------------------------- CBOR and grammar (section 2)

class Decoder:
    """RFC 8949 in core deterministic encoding; everything else is refused."""

    def __init__(self, data):
        self.data, self.at = data, 0

    def take(self, count):
        must(count <= len(self.data) - self.at, MALFORMED, "the structure ends too early")
        self.at += count
        return self.data[self.at - count:self.at]

    def argument(self, short):
        if short < 24:
            return short
        must(short <= 27, MALFORMED, "a length is indefinite or reserved")
        width = 1 << (short - 24)
        value = int.from_bytes(self.take(width), "big")
        must(value >= (24 if width == 1 else 1 << (4 * width)), MALFORMED, "a number is not as short as it can be")
        return value

    def item(self, depth=1):
        major, short = divmod(self.take(1)[0], 32)
        if major == 7:
            must(short in (20, 21, 22), MALFORMED, "a simple value other than false, true and null")
            return (False, True, None)[short - 20]
        must(major != 6, MALFORMED, "a tag")
        value = self.argument(short)
        if major < 2:
            return value if major == 0 else -1 - value
        must(value <= len(self.data) - self.at, MALFORMED, "the structure ends too early")
        if major == 2:
            return self.take(value)
        if major == 3:
            try:
                return self.take(value).decode("utf-8")
            except UnicodeDecodeError:
                raise Verdict(MALFORMED, "a text is not UTF-8") from None
        must(depth <= 16, MALFORMED, "nested more than 16 deep")
        return [self.item(depth + 1) for _ in range(value)] if major == 4 else self.map(value, depth)

    def map(self, count, depth):
        result, last = {}, b""
        for _ in range(count):
            start = self.at
            key = self.item(depth + 1)
            encoded = self.data[start:self.at]
            must(type(key) is str and encoded > last, MALFORMED, "map keys are not texts in ascending order")
            result[key], last = self.item(depth + 1), encoded
        return result


def decode(data):
    decoder = Decoder(bytes(data))
    value = decoder.item()
    must(decoder.at == len(decoder.data), MALFORMED, "bytes follow after the structure")
    return value


def has_shape(value, shape):
    """A shape is a type (int: not negative); a number, of bytes; a set of choices; [shape], a list; a tuple, a row of
    just these; a dict, a map whose keys may be absent if they begin with "?"; or a function that decides."""
    if isinstance(shape, type):
        return type(value) is shape and (shape is not int or value >= 0)
    if isinstance(shape, int):
        return type(value) is bytes and len(value) == shape
    if isinstance(shape, set):
        return any(type(value) is type(choice) and value == choice for choice in shape)
    if isinstance(shape, list):
        return type(value) is list and all(has_shape(item, shape[0]) for item in value)
    if isinstance(shape, tuple):
        return type(value) is list and len(value) == len(shape) and all(map(has_shape, value, shape))
    if isinstance(shape, dict):
        return type(value) is dict and all(
            has_shape(value[key.lstrip("?")], inner) if key.lstrip("?") in value else key.startswith("?")
            for key, inner in shape.items())
    return shape(value)


def either(*shapes):
    return lambda value: any(has_shape(value, shape) for shape in shapes)


def some(shape):
    """A list that is not empty."""
    return lambda value: has_shape(value, [shape]) and value != []


def figures(value):
    return type(value) is dict and all(has_shape(number, int) for number in value.values())


def fits(value, shape, what):
    must(has_shape(value, shape), MALFORMED, f"{what} does not have the form that version 1 gives it")
    return value


ARGON2ID = {"memory": int, "passes": int, "lanes": int}
PLACE_IN_LOG = (16, int, 32)
CHUNK = (32, int, int, int, int)
PARTS = [either(({0}, int), ({1, 2}, int, 32))]
OF_COMPUTER = {"computer": 16, "session": 16, "ordinal": int, "epochs": (32, 32, 32), "domain": 16, "kem": {32}, "enc": 32,
               "sealed": 48}
HEADERS = {
    "slot": {"slot": 16, "epoch": 32, "number": int, "method": str, "kem": {32}, "check": 32, "earlier": bytes, "?salt": bytes,
             "?argon2id": ARGON2ID, "?credential": bytes, "?rp": str, "?transports": [str], "?tpm": dict,
             "?parts": [{"method": str}]},
    "statement": {}, "pack": OF_COMPUTER, "index": OF_COMPUTER, "log": OF_COMPUTER}
STATEMENT = {"vault": 16, "generation": int, "parents": [32], "time": int, "epochs": some((int, 32, 32)), "slots": some((16, 32, 32)),
             "computers": [{"computer": 16, "signer": 32, "enrolled": 32, "domain": 16, "domain-epoch": 32,
                            "status": {"active", "retired"}, "?head": (int, 32)}],
             "signer": 16, "?computer": 16, "?aside": [32], "?accepted": {True}, "sealed": bytes}
PRIVATE = {"slots": [{"slot": 16, "name": str}], "computers": [{"computer": 16, "name": str}]}
OWNER = {"slot": 16, "signature": 64, "?certificate": {"key": 32, "signature": 64}}
ENTRY = {"computer": 16, "sequence": int, "seen": [PLACE_IN_LOG], "statement": 32, "time": int, "entry": str, "?previous": 32,
         "?indexes": [32], "?packs": [(16, 32)], "?entries": [PLACE_IN_LOG], "?held": bool, "?sealed": bytes}
BODIES = {
    "backup": {"root": 32, "sources": [{"name": bytes, "path": bytes}], "started": int, "finished": int, "figures": figures,
               "?catalogue": 32},
    "forget": {"?reason": str}, "hold": {"?reason": str}, "audit": {"event": str},
    "test": {"slot": 16, "result": {"good", "damaged"}, "depth": {"sample", "all"}, "backup": PLACE_IN_LOG, "figures": figures}}
CONTENTS = {"class": str, "chunks": [CHUNK]}
INDEX = {"packs": [(32, int, str, [CHUNK])]}
DIRECTORY_ENTRY = {"name": bytes, "type": str, "mode": int, "mtime": (lambda seconds: type(seconds) is int, int), "?uid": int,
                   "?gid": int, "?user": bytes, "?group": bytes, "?size": int, "?parts": PARTS, "?node": 32, "?target": bytes,
                   "?link": int, "?changed": {True}}
DIRECTORY = either(({0}, [DIRECTORY_ENTRY]), ({1}, some(32)))
CHATS = {"chats": [{"app": str, "format": str, "title": str, "people": [str], "messages": int, "system": int, "media": (int, int),
                    "missing": [str], "notes": [str], "?first": str, "?last": str}]}
CATALOGUE = either({"files": [(bytes, 32)]}, {"parts": some(32)}, CHATS)


def directory_node(data):
    """A directory node with its rules about names, types and sizes (section 10)."""
    node = fits(decode(data), DIRECTORY, "a directory node")
    last = b""
    for entry in node[1] if node[0] == 0 else []:
        name = entry["name"]
        must(name not in (b".", b"..") and b"/" not in name and b"\0" not in name and len(name) <= 65535,
             MALFORMED, "a directory node holds a name that is not allowed")
        must(name > last, MALFORMED, "the names of a directory node are empty or not in ascending order")
        needs = {"file": ("size", "parts"), "directory": ("node",), "symlink": ("target",)}.get(entry["type"], ())
        must(all(key in entry for key in needs), MALFORMED, "an entry of a directory node is incomplete")
        must(entry["type"] != "file" or sum(part[1] for part in entry["parts"]) == entry["size"],
             MALFORMED, "the parts of a file do not add up to its size")
        must(entry["mode"] <= 0o7777, MALFORMED, "the mode of an entry has bits that are no permissions")
        must(-2**63 <= entry["mtime"][0] < 2**63 and entry["mtime"][1] < 10**9, MALFORMED, "the time of an entry is out of its range")
        last = name
    return node


# ---------------------------------------------------------------- algorithms (section 2)

def hmac256(key, data):
    return hmac.digest(key, data, "sha256")


def sha256(data):
    return hashlib.sha256(data).digest()


def expand(key, info, length=32, algorithm="sha256"):
    """HKDF-Expand of RFC 5869."""
    output, block, count = b"", b"", 0
    while len(output) < length:
        count += 1
        block = hmac.digest(key, block + info + bytes([count]), algorithm)
        output += block
    return output[:length]


def L(label, *parts):
    return b"coffer/v1/" + label.encode() + b"\0" + b"".join(parts)


def public_bytes(private):
    return private.public_key().public_bytes(Encoding.Raw, PublicFormat.Raw)


def signed(key, signature, message):
    try:
        Ed25519PublicKey.from_public_bytes(key).verify(signature, message)
        return True
    except (InvalidSignature, ValueError):
        return False


# HPKE, RFC 9180.
KEM_SUITE, HPKE_SUITE = b"KEM\0\x20", b"HPKE\0\x20\0\x01\0\x03"


def labeled_extract(suite, salt, label, ikm):
    return hmac256(salt or bytes(32), b"HPKE-v1" + suite + label + ikm)


def labeled_expand(suite, prk, label, info, length):
    return expand(prk, struct.pack(">H", length) + b"HPKE-v1" + suite + label + info, length)


def derive_key_pair(ikm):
    """DeriveKeyPair of RFC 9180, 7.1.3, for X25519."""
    prk = labeled_extract(KEM_SUITE, b"", b"dkp_prk", ikm)
    return X25519PrivateKey.from_private_bytes(labeled_expand(KEM_SUITE, prk, b"sk", b"", 32))


def hpke_context(private, enc, psk, psk_id, info):
    """The key and nonce of a receiver in mode_psk."""
    shared = private.exchange(X25519PublicKey.from_public_bytes(enc))
    prk = labeled_extract(KEM_SUITE, b"", b"eae_prk", shared)
    secret = labeled_expand(KEM_SUITE, prk, b"shared_secret", enc + public_bytes(private), 32)
    context = (b"\x01" + labeled_extract(HPKE_SUITE, b"", b"psk_id_hash", psk_id)
               + labeled_extract(HPKE_SUITE, b"", b"info_hash", info))
    secret = labeled_extract(HPKE_SUITE, secret, b"secret", psk)
    return (labeled_expand(HPKE_SUITE, secret, b"key", context, 32),
            labeled_expand(HPKE_SUITE, secret, b"base_nonce", context, 12))


def hpke_open(private, enc, psk, psk_id, info, sealed):
    """Single-shot HPKE in mode_psk with an empty aad."""
    try:
        key, nonce = hpke_context(private, enc, psk, psk_id, info)
        return ChaCha20Poly1305(key).decrypt(nonce, sealed, b"")
    except (InvalidTag, ValueError):
        raise Verdict(TAMPERED, "a sealed key does not open") from None


class Blob:
    """Bytes that are read by ranges: of a file, or of memory."""

    def __init__(self, path=None, data=None):
        self.path, self.data = path, data
        self.size = len(data) if path is None else os.stat(path).st_size

    def read(self, offset, count):
        if self.path is None:
            return self.data[offset:offset + count]
        with open(self.path, "rb") as file:
            file.seek(offset)
            return file.read(count)

    def sha256(self):
        digest = hashlib.sha256()
        for offset in range(0, self.size, MIB):
            digest.update(self.read(offset, MIB))
        return digest.digest()


class Cobblestone:
    """Cobblestone-256, readable at any offset; only the pieces that are asked for are decrypted."""
    PIECE, STEP, HEAD = 16384, 16400, 56

    def __init__(self, key, context, blob, start=0):
        length = blob.size - start
        self.count, last = divmod(length - self.HEAD, self.STEP)
        must(length >= self.HEAD + 16 and last >= 16, DAMAGED, "it is cut short")
        self.blob, self.start, self.size = blob, start + self.HEAD, self.count * self.PIECE + last - 16
        head = blob.read(start, self.HEAD)
        derived = expand(key, b"c2sp.org/chunked-encryption@v1+AEAD_AES_256_GCM\0" + head[:24] + context, 76, "sha512")
        must(hmac.compare_digest(derived[44:], head[24:]), TAMPERED, "it was not sealed with this key for this place")
        self.cipher, self.nonce = AESGCM(derived[:32]), int.from_bytes(derived[32:44], "big")
        self.cached = (None, b"")

    def piece(self, number):
        if self.cached[0] != number:
            nonce = (self.nonce ^ number).to_bytes(12, "big")
            try:
                plain = self.cipher.decrypt(nonce, self.blob.read(self.start + number * self.STEP, self.STEP), b"")
            except (InvalidTag, ValueError):
                raise Verdict(TAMPERED, "a piece of it was changed") from None
            self.cached = (number, plain)
        return self.cached[1]

    def read(self, offset, count):
        must(0 <= offset and 0 <= count and offset + count <= self.size, MALFORMED, "something lies beyond its end")
        first, last = offset // self.PIECE, (offset + count - 1) // self.PIECE
        joined = b"".join(self.piece(number) for number in range(first, last + 1)) if count else b""
        return joined[offset - first * self.PIECE:][:count]

    def all(self):
        self.piece(self.count)
        return self.read(0, self.size)


def unsealed(key, context, data):
    return Cobblestone(key, context, Blob(data=data)).all()


def shared_library(name, *others):
    for candidate in (ctypes.util.find_library(name), *others):
        try:
            if candidate:
                return ctypes.CDLL(candidate)
        except OSError:
            continue
    return None


UNKNOWN_WORK = 16 * 262144 * 3  # KiB times passes: sixteen times what a new password costs


def work_of(header):
    """What trying a password on a slot file costs: whoever can write to the vault's folder can add files that ask for hours."""
    costs = [header.get("argon2id"), *(part.get("argon2id") for part in header.get("parts", []))]
    return sum(cost["memory"] * cost["passes"] for cost in costs if has_shape(cost, ARGON2ID))


def place_of(header):
    """Cheap files come first; those of one salt and cost share the work and stand side by side."""
    return work_of(header), header.get("salt", b""), repr(header.get("argon2id"))


def within_reason(things, secrets, every):
    """The slot files to try, cheap ones first, and how many to leave: beyond the first they may not cost too much together,
    unless `every` one is asked for."""
    if "password" not in secrets:
        return things, 0
    tried, left, before = [], UNKNOWN_WORK, None
    for thing in sorted(things, key=lambda thing: place_of(thing.header)):
        place = place_of(thing.header)
        work = 0 if place == before and thing.header["method"] == "password" else place[0]
        if every or not tried or work <= left:
            left -= work
            before = place
            tried.append(thing)
    return tried, len(things) - len(tried)


@functools.lru_cache(maxsize=1)
def argon2id(password, salt, memory, passes, lanes):
    must(1 <= passes <= 64 and 1 <= lanes <= 64 and 8 * lanes <= memory <= 4 * MIB and 8 <= len(salt) <= 1024,
         MALFORMED, "its Argon2id figures are out of bounds")
    try:
        from argon2.exceptions import HashingError
        from argon2.low_level import Type, hash_secret_raw
    except ImportError:
        return argon2id_library(password, salt, passes, memory, lanes)
    try:
        return hash_secret_raw(password, salt, passes, memory, lanes, 32, Type.ID, 0x13)
    except HashingError:
        raise Stop(USAGE, "Argon2id did not run; it may need more memory than this computer has.") from None


def argon2id_library(password, salt, passes, memory, lanes):
    library = shared_library("argon2", "libargon2.so.1", "libargon2.dylib", "libargon2.dll")
    if library is None:
        raise Stop(USAGE, "A password needs the Python package argon2-cffi: python3 -m pip install argon2-cffi")
    output, number, size = ctypes.create_string_buffer(32), ctypes.c_uint32, ctypes.c_size_t
    if library.argon2id_hash_raw(number(passes), number(memory), number(lanes), password, size(len(password)),
                                 salt, size(len(salt)), output, size(32)) != 0:
        raise Stop(USAGE, "Argon2id did not run; it may need more memory than this computer has.")
    return output.raw


def unzstd(data, size):
    try:
        import zstandard
    except ImportError:
        return unzstd_library(data, size)
    plain, more = b"", b"?"
    try:
        with zstandard.ZstdDecompressor().stream_reader(data) as stream:
            while more and len(plain) <= size:
                more = stream.read(size + 1 - len(plain))
                plain += more
    except zstandard.ZstdError:
        raise Verdict(MALFORMED, "a chunk does not decompress") from None
    return plain


def unzstd_library(data, size):
    library = shared_library("zstd", "libzstd.so.1", "libzstd.dylib", "libzstd.dll")
    must(library is not None, MISSING, "it is compressed with zstd: python3 -m pip install zstandard")
    output = ctypes.create_string_buffer(size + 1)
    library.ZSTD_decompress.restype = ctypes.c_size_t
    written = library.ZSTD_decompress(output, ctypes.c_size_t(size + 1), data, ctypes.c_size_t(len(data)))
    must(written <= size, MALFORMED, "a chunk does not decompress")
    return output.raw[:written]


def decompressed(data, compression, size):
    must(compression in (0, 1, 2), MALFORMED, "a chunk is compressed in an unknown way")
    if compression != 1:
        return data if compression == 0 else unzstd(data, size)
    stream = zlib.decompressobj()
    try:
        plain = stream.decompress(data, size + 1)
    except zlib.error:
        raise Verdict(MALFORMED, "a chunk does not decompress") from None
    must(stream.eof and not stream.unused_data, MALFORMED, "a chunk does not decompress")
    return plain


# ---------------------------------------------------------------- the recovery key as text (section 18)

ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"


def check_character(values, group):
    result = 0
    for value in reversed(values):
        result = (result ^ value) << 1
        result ^= 0b101001 if result & 32 else 0
    return result ^ group


def recovery_key(text):
    """The 32 bytes of a recovery key; says in which group a mistake is."""
    groups = [group for group in re.split(r"[-\s]+", text.strip().upper()) if group]
    joined = "".join(groups)
    if len(joined) != 65:
        odd = [number for number, group in enumerate(groups, 1) if len(group) != 5] if len(groups) == 13 else []
        where = f" Group {odd[0]} does not have five." if odd else ""
        raise Stop(WRONG_KEY, f"A recovery key has 65 characters in 13 groups of five; these are {len(joined)}.{where}")
    bits = 0
    for number in range(13):
        group = joined[5 * number:5 * number + 5].translate(str.maketrans("OIL", "011"))
        values = [ALPHABET.find(character) for character in group]
        if min(values) < 0 or check_character(values[:4], number) != values[4]:
            raise Stop(WRONG_KEY, f"There is a mistake in group {number + 1} of the recovery key ({group}).")
        for value in values[:4]:
            bits = bits << 5 | value
    if bits & 15:
        raise Stop(WRONG_KEY, "There is a mistake in group 13 of the recovery key: it ends on other characters.")
    return (bits >> 4).to_bytes(32, "big")


# ---------------------------------------------------------------- objects (sections 3 and 4)

MAGIC = bytes.fromhex("89434f464645520a")
PLACES = {kind: re.compile(pattern + "(?P<hash>[0-9a-f]{64})") for kind, pattern in {
    "slot": r"keys(?:-2)?/slot-",
    "statement": r"keys(?:-2)?/statement-",
    "pack": r"computers/(?P<computer>[0-9a-f]{32})/packs/",
    "index": r"computers/(?P<computer>[0-9a-f]{32})/indexes/",
    "log": r"computers/(?P<computer>[0-9a-f]{32})/log/(?P<sequence>[0-9]{10})-",
}.items()}
READERS = re.compile(r"reader/(?P<hash>[0-9a-f]{64})\.(py|md)")


def kind_of(place):
    """The kind that a file's place in the vault gives it, and the parts of its name."""
    for kind, pattern in PLACES.items():
        match = pattern.fullmatch(place)
        if match:
            return kind, match.groupdict()
    return None, {}


class Thing:
    """One object whose prefix was read and found to be of this version, this vault and this place."""

    def __init__(self, place, blob, vault=None, whole=True):
        self.place, self.blob, self.fits = place, blob, None
        self.kind, named = kind_of(place)
        must(self.kind, NOT_AN_OBJECT, "its name is not that of an object")
        self.hash = bytes.fromhex(named["hash"])
        must(blob.size <= LIMIT[self.kind], MALFORMED, "it is larger than version 1 allows")
        if whole:
            self.blob = Blob(data=blob.read(0, blob.size))
        self.judged(self.read_prefix)
        if whole:
            self.check_hash()
        self.check_header(vault, named)

    def check_hash(self):
        self.fits = self.blob.sha256() == self.hash if self.fits is None else self.fits
        must(self.fits, DAMAGED, "its bytes are not those that its name promises")

    def judged(self, action, *arguments):
        """What is wrong with bytes that also differ from their name is that they are damaged."""
        try:
            return action(*arguments)
        except Verdict as verdict:
            if verdict.word not in (NEWER, FEATURE):
                self.check_hash()
            raise

    def read_prefix(self):
        start = self.blob.read(0, 12)
        must(start[:8] == MAGIC[:len(start)], NOT_AN_OBJECT, "it does not begin as an object does")
        must(len(start) == 12, DAMAGED, "it is cut short")
        length = int.from_bytes(start[8:], "big")
        must(length <= (MIB if self.kind == "slot" else 1800), MALFORMED, "its header is larger than version 1 allows")
        self.prefix, self.body = self.blob.read(0, 12 + length), 12 + length
        must(len(self.prefix) == self.body, DAMAGED, "it is cut short")
        self.header = fits(decode(self.prefix[12:]), {"version": int}, "its header")
        must(self.header["version"] == 1, NEWER, f"it is of version {self.header['version']}")
        fits(self.header, {"kind": str, "vault": 16, "?require": some(str)}, "its header")
        for feature in self.header.get("require", []):
            raise Verdict(FEATURE, f"it needs the feature {shown(feature)}")

    def check_header(self, vault, named):
        header = self.header
        must(vault is None or header["vault"] == vault, NOT_OURS, "it belongs to another vault")
        must(header["kind"] == self.kind, WRONG_PLACE, f"it is a {shown(header['kind'])}")
        fits(header, HEADERS[self.kind], "its header")
        if "computer" in named:
            must(header["computer"].hex() == named["computer"], WRONG_PLACE, "it belongs to another computer")
        if "sequence" in named:
            must(header["ordinal"] == int(named["sequence"]), WRONG_PLACE, "it belongs to another place in the log")

    def open(self, key):
        return Cobblestone(key, self.prefix, self.blob, self.body)


# ---------------------------------------------------------------- keys and slots (sections 5 and 6)

class Keys:
    """What one slot file gives: the vault keys of all epochs, by name; `admin` is its owner's public key."""

    def __init__(self, vault, slot=None, admin=None):
        self.vault, self.slot, self.admin, self.epochs, self.sessions = vault, slot, admin, {}, {}

    def add(self, number, name, key):
        reading = derive_key_pair(expand(key, L("reading", self.vault)))
        must(sha256(public_bytes(reading)) == name, TAMPERED, "a vault key is not that of its epoch")
        self.epochs.setdefault(name, (number, key, reading))

    def derived(self, name, label, *parts):
        must(name in self.epochs, UNKNOWN_EPOCH, "it was sealed for an epoch whose key this way to unlock does not hold")
        return expand(self.epochs[name][1], L(label, self.vault, *parts))

    def place(self, name):
        """What orders the epochs; unknown ones come first."""
        return (self.epochs[name][0], name) if name in self.epochs else (-1, b"")

    def notice(self):
        return self.derived(min(self.epochs, key=self.place), "notice")

    def newest(self):
        return max(self.epochs, key=self.place)

    def session(self, header):
        """The session key that every object of a session carries, sealed to the reading key (section 8)."""
        token = (header["computer"], header["session"], header["enc"], header["sealed"], *header["epochs"], header["domain"])
        if token not in self.sessions:
            reading, enrolled, domain = header["epochs"]
            psk = self.derived(enrolled, "computer-psk", header["computer"])
            must({domain, reading} <= set(self.epochs), UNKNOWN_EPOCH,
                 "it was sealed for an epoch whose key this way to unlock does not hold")
            where = (self.vault, header["computer"])
            info = L("session", *where, header["session"], reading, enrolled, domain, header["domain"])
            self.sessions[token] = hpke_open(self.epochs[reading][2], header["enc"], psk, L("session", *where), info, header["sealed"])
        return self.sessions[token]


def part_secret(header, secrets):
    """The secret of a way to unlock, or None if it is not of a kind that was given."""
    method = header["method"]
    if method == "password" and method in secrets:
        fits(header, {"salt": bytes, "argon2id": ARGON2ID}, "its header")
        cost = header["argon2id"]
        return argon2id(unicodedata.normalize("NFC", secrets[method]).encode(), header["salt"], cost["memory"], cost["passes"], cost["lanes"])
    if method == "both":
        must(len(header.get("parts", [])) <= 8, MALFORMED, "it has more parts than version 1 allows")
        parts = [part_secret(part, secrets) for part in header.get("parts", []) if part["method"] != "both"]
        whole = len(parts) == len(header.get("parts", [])) >= 2 and None not in parts
        return b"".join(struct.pack(">I", len(part)) + part for part in parts) if whole else None
    return secrets.get(method)


def unlock(thing, secrets):
    """The keys that a slot file gives; None if it is of a kind whose secret was not given."""
    header = thing.header
    must(thing.blob.size - thing.body == 80, DAMAGED, "its sealed key does not have 80 bytes")
    secret = part_secret(header, secrets)
    if secret is None:
        return None
    vault, slot, epoch = header["vault"], header["slot"], header["epoch"]
    prk = hmac256(vault + slot, secret)
    must(hmac.compare_digest(expand(prk, L("slot-check")), header["check"]), WRONG_SECRET, "this key does not fit it")
    body = thing.blob.read(thing.body, 80)
    key = hpke_open(derive_key_pair(expand(prk, L("slot-kem"))), body[:32], expand(prk, L("slot-psk")), L("slot", vault, slot),
                    thing.prefix, body[32:])
    keys = Keys(vault, thing, public_bytes(Ed25519PrivateKey.from_private_bytes(expand(prk, L("slot-admin")))))
    keys.add(header["number"], epoch, key)
    listed = decode(unsealed(expand(key, L("earlier", vault)), L("earlier", vault, slot, epoch), header["earlier"]))
    for number, name, earlier in fits(listed, [(int, 32, 32)], "its list of earlier keys"):
        keys.add(number, name, earlier)
    must(len(keys.epochs) <= 4096, MALFORMED, "it lists more epochs than version 1 allows")
    return keys


# ---------------------------------------------------------------- statements (section 7)

KEPT_OF_COMPUTER = "signer", "enrolled", "domain", "domain-epoch"


class Statement:
    """A statement that decodes, carries a good MAC and tells the truth about its epoch; validity needs its parents. Files that
    differ in their outer layer or signature alone are copies of one, which `signatures` holds."""

    def __init__(self, thing, keys):
        self.thing, self.genesis, self.admin = thing, None, None
        self.bytes, self.mac, signature = fits(decode(thing.open(keys.notice()).all()), (bytes, 32, 64), "a statement")
        self.signatures = {signature}
        self.hash = sha256(L("statement") + self.mac + self.bytes)
        self.payload = fits(decode(self.bytes), STATEMENT, "a statement")
        self.check_lists()
        self.slots = {slot: (file, admin) for slot, file, admin in self.payload["slots"]}
        self.computers = {computer["computer"]: computer for computer in self.payload["computers"]}
        self.parents, self.signer, self.aside = self.payload["parents"], self.payload["signer"], self.payload.get("aside", [])
        self.epochs = {tuple(epoch) for epoch in self.payload["epochs"]}
        self.epoch = self.payload["epochs"][-1][1]
        self.known = self.epoch in keys.epochs
        must(self.known or self.parents, TAMPERED, "it is a first statement of an epoch that is not this vault's")
        if self.known:
            mac = hmac256(keys.derived(self.epoch, "statement-mac"), L("statement") + self.bytes)
            must(hmac.compare_digest(mac, self.mac), TAMPERED, "its MAC is not that of an owner")

    def check_lists(self):
        payload = self.payload
        must(payload["vault"] == self.thing.header["vault"], MALFORMED, "it speaks of another vault")
        must(len(payload["epochs"]) <= 4096 and len(payload["slots"]) <= 1024 and len(payload["computers"]) <= 4096
             and len(payload.get("aside", [])) <= 64, MALFORMED, "its lists are longer than version 1 allows")
        for rows in ([epoch[:2] for epoch in payload["epochs"]], [slot[0] for slot in payload["slots"]],
                     [computer["computer"] for computer in payload["computers"]], payload["parents"], payload.get("aside", [])):
            must(all(a < b for a, b in zip(rows, rows[1:])), MALFORMED, "its lists are not in ascending order")
        must(all(sha256(reading) == name for _, name, reading in payload["epochs"]),
             MALFORMED, "it names an epoch by another key's name")

    def signed_by(self, admin):
        return any(signed(admin, signature, L("statement") + self.mac + self.bytes) for signature in self.signatures)

    def judge(self, valid):
        """Checks the signature against the parents; `valid` maps hashes to valid statements."""
        must(all(parent in valid for parent in self.parents), UNPROVEN, "a statement that it follows is missing or not valid")
        parents = [valid[parent] for parent in self.parents]
        generation = max((parent.payload["generation"] + 1 for parent in parents), default=0)
        must(self.payload["generation"] == generation, MALFORMED, "its generation does not fit its parents")
        listed = {lists.slots.get(self.signer, (None, None))[1] for lists in parents or [self]}
        must(len(listed) == 1 and None not in listed, TAMPERED, "it is signed by nobody whom the statement before it lists")
        self.admin, = listed
        must(self.signed_by(self.admin), TAMPERED, "its signature is not good")
        geneses = {parent.genesis for parent in parents} or {self.hash}
        must(len(geneses) == 1, TAMPERED, "it joins two first statements")
        self.genesis, = geneses
        for parent in parents:
            must(self.keeps(parent), TAMPERED, "it changes a slot, a computer or an epoch that the one before it lists")
        must(not parents or self.starts_epochs(parents), TAMPERED, "it lists an epoch that does not follow from those before it")
        once = set().union(*(parent.slots_ever for parent in parents))
        must(once.isdisjoint(set(self.slots).difference(*(parent.slots for parent in parents))), TAMPERED,
             "it lists a slot that was removed before it")
        self.slots_ever = once | set(self.slots)

    def keeps(self, parent):
        """What follows may remove slots and retire computers, but turns nothing into something else."""
        return (all(self.slots.get(slot, (None, admin))[1] == admin for slot, (_, admin) in parent.slots.items())
                and all(name in self.computers and all(self.computers[name][key] == item[key] for key in KEPT_OF_COMPUTER)
                        and (item["status"] == "active" or self.computers[name]["status"] == "retired")
                        for name, item in parent.computers.items())
                and parent.epochs <= self.epochs)

    def starts_epochs(self, parents):
        """The next one at most; a settlement also brings those of the sides that it sets aside."""
        started = self.epochs.difference(*(parent.epochs for parent in parents))
        newest = max(parent.payload["epochs"][-1][0] for parent in parents)
        if self.aside:
            return all(0 < number <= newest + 4096 for number, _, _ in started)
        return len(started) <= 1 and all(number == newest + 1 for number, _, _ in started)

    def takes_away(self, parent):
        """Whether it removes a slot, retires a computer or starts an epoch: such branches do not merge by themselves."""
        retired = any(item["status"] == "retired" and parent.computers.get(name, item)["status"] != "retired"
                      for name, item in self.computers.items())
        return retired or bool(set(parent.slots) - set(self.slots)) or parent.epoch != self.epoch

    def private(self, keys):
        plain = unsealed(keys.derived(self.epoch, "metadata"), L("statement-private", keys.vault, self.epoch), self.payload["sealed"])
        return fits(decode(plain), PRIVATE, "the private part of a statement")


MOST_SETTLEMENTS = 64
MOST_COMPARED = 1 << 31  # pairs of heads times statements


class Statements:
    """All statements, judged under the keys of one slot file: which are followed, and what is wrong with the rest."""

    def __init__(self, things, keys, pinned=None):
        self.all, self.valid, self.notes, self.remarks, self.removed = {}, {}, {}, [], {}
        for thing in sorted(things, key=lambda thing: thing.hash):
            try:
                statement = Statement(thing, keys)
                self.all.setdefault(statement.hash, statement).signatures |= statement.signatures
            except Verdict as verdict:
                self.notes[thing.place] = verdict
        unproven = {}
        for item in sorted(self.all.values(), key=lambda item: (item.payload["generation"], item.hash)):
            try:
                item.judge(self.valid)
                self.valid[item.hash] = item
                must(item.known, UNKNOWN_EPOCH, "it belongs to an epoch that this way to unlock does not open")
            except Verdict as verdict:
                self.notes[item.thing.place] = verdict
                if verdict.word == UNPROVEN:
                    unproven[item.hash] = item
        self.lacks_pinned = bool(pinned) and pinned not in self.valid
        self.proven = any(item.known for item in self.valid.values())
        self.usable = self.valid if self.proven else {**self.valid, **unproven}
        self.number_all()
        rejected = self.set_aside(pinned)
        counted = [item for name, item in self.usable.items() if name not in rejected]
        parents = {parent for item in counted for parent in item.parents}
        heads = sorted((item for item in counted if item.hash not in parents), key=lambda item: item.hash)
        self.heads = self.settled(self.of_one_genesis(heads, keys, pinned))
        self.followed = {name: self.usable[name] for head in self.heads for name in self.line(head)}
        self.lists_slot = any(head.slots.get(keys.slot.header["slot"], (None,))[0] == keys.slot.hash for head in self.heads)

    def line(self, head):
        """A statement and everything that it descends from, as hashes."""
        seen, queue = set(), [head.hash]
        while queue:
            name = queue.pop()
            if name in self.usable and name not in seen:
                seen.add(name)
                queue += self.usable[name].parents
        return seen

    def number_all(self):
        """Gives every statement a bit, so that lines are compared as numbers: of forged heads there may be hundreds."""
        self.bits = {name: 1 << place for place, name in enumerate(self.usable)}
        self.signed, self.listed, self.lines = {}, {}, {}
        for name, item in self.usable.items():
            self.signed[item.signer] = self.signed.get(item.signer, 0) | self.bits[name]
            for slot in item.slots:
                self.listed[slot] = self.listed.get(slot, 0) | self.bits[name]

    def line_bits(self, head):
        """The line of a head as bits, and the slots that signed in it."""
        if head.hash not in self.lines:
            line, bits = self.line(head), 0
            for name in line:
                bits |= self.bits[name]
            self.lines[head.hash] = bits, {self.usable[name].signer for name in line}
        return self.lines[head.hash]

    def rejected_by(self, settlement, head):
        """What a settlement rejects with one head: its side since the fork, and all that is built upon that."""
        children, found, own = {}, set(), self.line(settlement)
        queue = list(self.line(head) - own)
        for item in self.valid.values():
            for parent in item.parents:
                children.setdefault(parent, []).append(item.hash)
        while queue:
            name = queue.pop()
            if name not in found:
                found.add(name)
                queue += children.get(name, [])
        return found - own

    def binds(self, settlement, rejected):
        """Whether a settlement that is not pinned holds: all that it rejects must list its signer."""
        return all(self.valid[name].slots.get(settlement.signer, (None, None))[1] == settlement.admin for name in rejected)

    def set_aside(self, pinned):
        """The statements that persons have rejected when they decided forks."""
        line = self.line(self.valid[pinned]) if pinned in self.valid else set()
        result = {name for decided in line for head in self.usable[decided].aside if head in self.valid
                  for name in self.rejected_by(self.usable[decided], self.valid[head])} - line
        waiting, looked_at = {}, 0
        for item in sorted(self.valid.values(), key=lambda item: (item.payload["generation"], item.hash)):
            heads = [self.valid[name] for name in item.aside if name in self.valid and self.valid[name].genesis == item.genesis
                     and self.valid[name].slots.get(item.signer, (None, None))[1] == item.admin]
            if not heads or item.hash in line | result or looked_at == MOST_SETTLEMENTS:
                continue
            looked_at += 1
            sets = [rejected for head in heads for rejected in [self.rejected_by(item, head)] if self.binds(item, rejected)]
            if sets and (not line or item.genesis == self.valid[pinned].genesis):
                waiting[item.hash] = set().union(*sets)
        free = True
        while free:
            waiting = {name: rejects for name, rejects in waiting.items() if name not in result}
            free = [name for name in waiting if not any(name in rejects for rejects in waiting.values())]
            for name in free:
                result |= waiting.pop(name)
        return result

    def of_one_genesis(self, heads, keys, pinned):
        """Only what descends from the genesis that counts: pinned, or of something that the reader's own slot signed, or
        of the newest epoch."""
        if pinned in self.valid:
            return [head for head in heads if head.genesis == self.valid[pinned].genesis]
        before, newest = heads, max((keys.place(head.epoch) for head in heads), default=None)
        own = {name for name, item in self.usable.items() if item.signed_by(keys.admin)}
        for counts in (lambda head: not own.isdisjoint(self.line(head)),
                       lambda head: keys.place(head.epoch) == newest):
            geneses = {head.genesis for head in heads if counts(head)}
            heads = [head for head in heads if head.genesis in geneses] or heads
            newest = max((keys.place(head.epoch) for head in heads), default=None)
        if len(heads) < len(before):
            self.remarks.append("There is a second first statement, which is not followed; only one is true. The option --genesis, with "
                                "the hash on the printed sheet, settles which.")
        return heads

    def rests_on_removed(self, head, other):
        """Whether a branch rests, since the fork, on a signature by a slot that the other branch removes."""
        (line, signers), (others, _) = self.line_bits(head), self.line_bits(other)
        return any(self.signed[slot] & line & ~others and self.listed.get(slot, 0) & line & others
                   for slot in signers if slot not in other.slots)

    def trustworthy(self, heads):
        """Without those that rest on what another removes, unless it is mutual; all if they are too many to compare. What told of one
        head is asked first about the next: a removal tells of everything that was written in spite of it."""
        kept, others, left = [], list(heads), MOST_COMPARED // max(1, len(self.usable))
        for head in heads:
            for place, other in enumerate(others):
                if left == 0:
                    return heads
                left -= 1
                if self.rests_on_removed(head, other) and not self.rests_on_removed(other, head):
                    others.insert(0, others.pop(place))
                    break
            else:
                kept.append(head)
        return kept

    def settled(self, heads):
        """Decides a fork as far as it may be decided without a person."""
        kept = self.trustworthy(heads)
        if len(kept) < len(heads):
            self.remarks.append(f"Statements contradict each other: {len(heads) - len(kept)} signed with a removed way to unlock was "
                                "not followed.")
        lines = [self.line(head) for head in kept]
        common = set.intersection(*lines) if lines else set()
        branches = set().union(*lines) - common
        merges = len(kept) < 2 or (common and self.list_alike(kept) and not any(
            self.usable[name].takes_away(self.usable[parent])
            for name in branches for parent in self.usable[name].parents if parent in self.usable))
        self.undisputed = common | branches if merges else common
        if len(kept) > 1:
            self.remarks.append("Two statements are in force; Coffer counts both and joins them at the next change." if merges else
                                "Statements contradict each other, and none is followed before the others; compare them in Coffer.")
        return kept

    @staticmethod
    def list_alike(heads):
        """Whether no two of them list a slot or a computer differently: what follows both could list neither."""
        first = {}
        return all(first.setdefault(name, what) == what for head in heads for name, what in itertools.chain(
            head.slots.items(), ((name, [item[key] for key in KEPT_OF_COMPUTER]) for name, item in head.computers.items())))

    def removals(self, slot, admin):
        """The followed statements that accept logs and do not list a way to unlock that one before them does."""
        if (slot, admin) not in self.removed:
            listed, found = set(), []
            for item in sorted(self.followed.values(), key=lambda item: item.payload["generation"]):
                before, now = not listed.isdisjoint(item.parents), item.slots.get(slot, (None, None))[1] == admin
                if before and not now and "accepted" in item.payload:
                    found.append(item)
                if before or now:
                    listed.add(item.hash)
            self.removed[slot, admin] = found
        return self.removed[slot, admin]

    def computer(self, name):
        """The record of a computer in the statements in force; retired in one is retired."""
        records = [head.computers[name] for head in self.heads if name in head.computers]
        return next((item for item in records if item["status"] == "retired"), records[0] if records else None)


# ---------------------------------------------------------------- logs (section 11)

OWNED = ("mark", "forget", "hold", "test", "proof")


class Entry:
    """A log entry whose outer layer opened. Files that differ in their outer layer, or in who signed, are copies of one."""

    def __init__(self, thing, keys):
        self.thing, self.header = thing, thing.header
        envelope = fits(decode(thing.open(keys.notice()).all()), (bytes, 64, either(OWNER, {None})), "a log entry")
        self.bytes, self.signature, self.owner = envelope
        self.hash = sha256(L("log") + sha256(thing.prefix) + self.bytes)
        self.payload = fits(decode(self.bytes), ENTRY, "a log entry")
        self.computer, self.sequence = self.payload["computer"], self.payload["sequence"]
        must(self.computer == self.header["computer"] and self.sequence == self.header["ordinal"], WRONG_PLACE,
             "its contents belong to another place")
        must((self.sequence == 0) == ("previous" not in self.payload), MALFORMED, "it does not say what it follows")
        self.kind, self.time, self.names = self.payload["entry"], self.payload["time"], self.payload["statement"]
        self.place = (self.computer, self.sequence, self.hash)
        self.proven, self.counts, self.forgotten, self.held = False, True, False, False

    def judge(self, statements):
        """Checks the signatures. Without any statement that lists the computer, the entry stays unproven."""
        lists = statements.followed.get(self.names) or statements.computer(self.computer)
        must(lists is not None, UNPROVEN, "no statement that says who may write it can be checked")
        record = lists.computers.get(self.computer) if isinstance(lists, Statement) else lists
        must(record is not None, TAMPERED, "the statement that it names does not know this computer")
        place = sha256(self.thing.prefix)
        must(signed(record["signer"], self.signature, L("log") + place + self.bytes), TAMPERED,
             "its signature is not that of its computer")
        must(self.names in statements.followed, UNPROVEN, "the statement that it names is missing, or not followed")
        if self.kind in OWNED:
            self.judge_owner(lists, place)
            must(self.names in statements.undisputed, UNPROVEN, "the statement that it names is disputed")
        self.proven = statements.proven

    def judge_owner(self, lists, place):
        owner = self.owner
        must(owner is not None, TAMPERED, "an owner's signature is missing")
        must(owner["slot"] in lists.slots, TAMPERED, "it is signed by nobody who was an owner")
        key = lists.slots[owner["slot"]][1]
        if "certificate" in owner:
            certificate = owner["certificate"]
            text = L("certificate", self.header["vault"], self.computer, self.header["session"], self.names, certificate["key"])
            must(signed(key, certificate["signature"], text), TAMPERED, "an owner's certificate is not good")
            key = certificate["key"]
        must(signed(key, owner["signature"], L("owner") + place + self.bytes), TAMPERED, "an owner's signature is not good")

    def body(self, keys):
        must("sealed" in self.payload, MALFORMED, "it has no contents")
        plain = unsealed(keys.session(self.header), L("log-sealed") + self.thing.prefix, self.payload["sealed"])
        return fits(decode(plain), BODIES.get(self.kind, {}), "the contents of a log entry")


# ---------------------------------------------------------------- packs, chunks and indexes (section 9)

DATA, FILE_NODE, DIRECTORY_NODE, CATALOGUE_NODE = 1, 2, 3, 4
Spot = collections.namedtuple("Spot", "pack offset kind compression stored plain")


def spots(pack, chunks):
    offset = 0
    for name, kind, compression, stored, plain in chunks:
        yield name, Spot(pack, offset, kind, compression, stored, plain)
        offset += stored


class Pack(Thing):
    """A pack that is read by ranges; its hash is computed only when something in it is wrong."""

    def __init__(self, vault, place):
        super().__init__(place, Blob(vault.path(place)), vault.keys.vault, whole=False)
        self.stream = self.judged(lambda: self.open(vault.keys.session(self.header)))
        self.key = vault.keys.derived(self.header["epochs"][2], "chunk-id", self.header["domain"])

    def table(self):
        """The bytes of the pack's own table of contents."""
        size = self.stream.size
        must(size >= 4, MALFORMED, "its table of contents is missing")
        length = int.from_bytes(self.judged(self.stream.read, size - 4, 4), "big")
        must(length <= min(32 * MIB, size - 4), MALFORMED, "its table of contents does not fit into it")
        return self.judged(self.stream.read, size - 4 - length, length)

    def contents(self):
        """Names and spots of all chunks."""
        table = self.table()
        chunks = list(spots(self.hash, fits(decode(table), CONTENTS, "a table of contents")["chunks"]))
        must(sum(spot.stored for _, spot in chunks) <= self.stream.size - 4 - len(table), MALFORMED, "its chunks do not fit into it")
        return chunks

    def chunk(self, name, spot):
        """The plaintext of a chunk, whose id is checked."""
        must(spot.plain <= 4 * MIB and spot.stored <= 5 * MIB and 1 <= spot.kind <= 4, MALFORMED, "a chunk that version 1 does not allow")
        plain = decompressed(self.judged(self.stream.read, spot.offset, spot.stored), spot.compression, spot.plain)
        must(len(plain) == spot.plain, MALFORMED, "a chunk does not have the length that was promised")
        must(hmac.compare_digest(hmac256(self.key, bytes([spot.kind]) + plain), name), TAMPERED, "a chunk is not what its id promises")
        return plain


def index_of(thing, keys):
    return fits(decode(thing.open(keys.session(thing.header)).all()), INDEX, "an index")


class Chunks:
    """Finds and checks the chunks of one domain. Indexes say where to look; packs have the last word."""

    def __init__(self, vault, domain):
        self.vault, self.domain = vault, domain
        self.where, self.files, self.open, self.wide = {}, {}, collections.OrderedDict(), False
        for place in vault.listed["pack"]:
            self.files.setdefault(bytes.fromhex(place[-64:]), []).append(place)
        for place in vault.listed["index"]:
            vault.noting(place, self.load_index, place)

    def load_index(self, place):
        thing = self.vault.thing(place)
        if thing.header["domain"] == self.domain:
            for pack, _, _, chunks in index_of(thing, self.vault.keys)["packs"]:
                self.add(spots(pack, chunks))

    def add(self, found):
        for name, spot in found:
            self.where.setdefault(name, {})[spot] = True

    def pack(self, name):
        """A pack by its hash; of several copies in folders of computers, the one that is in its place."""
        must(name in self.files, MISSING, "a pack is missing, or still arriving")
        if name not in self.open:
            packs = [self.vault.noting(place, Pack, self.vault, place) for place in self.files[name]]
            pack = next(filter(None, packs), None)
            if pack is None:
                raise self.vault.notes[self.files[name][0]]
            self.open[name] = pack
            if len(self.open) > 64:
                self.open.popitem(last=False)
        self.open.move_to_end(name)
        return self.open[name]

    def load_pack(self, name):
        pack = self.pack(name)
        if pack.header["domain"] == self.domain:
            self.add(pack.contents())

    def widen(self):
        """Reads the own tables of all packs, once: an index may be missing. Whether that was new."""
        for name in sorted(self.files) if not self.wide else ():
            self.vault.noting(self.files[name][0], self.load_pack, name)
        self.wide, before = True, self.wide
        return not before

    def fetch(self, kind, name):
        """The plaintext of a chunk; any good copy will do."""
        problem, tried = None, set()
        while True:
            for spot in [spot for spot in self.where.get(name, ()) if spot not in tried]:
                tried.add(spot)
                try:
                    return self.pack(spot.pack).chunk(name, spot._replace(kind=kind))
                except Verdict as verdict:
                    problem = problem or verdict
                    if spot.pack in self.files:
                        self.vault.note(self.files[spot.pack][0], verdict)
            if not self.widen():
                raise problem or Verdict(MISSING, "a piece of it is in no pack that is here")

    def is_here(self, name):
        """Whether a chunk lies in a pack that is here, without reading it."""
        here = any(spot.pack in self.files for spot in self.where.get(name, ()))
        return here or (self.widen() and self.is_here(name))


# ---------------------------------------------------------------- trees (section 10)

class Tree:
    """The files of one backup."""

    def __init__(self, vault, entry):
        self.body, self.chunks = entry.body(vault.keys), vault.chunks(entry.header["domain"])

    def node(self, kind, name, shape, what):
        return fits(decode(self.chunks.fetch(kind, name)), shape, what)

    def entries(self, node, depth=0):
        """The entries of a directory, in order; a Verdict stands where some are lost."""
        try:
            must(depth <= 8, MALFORMED, "a long directory is nested too deep")
            node = directory_node(self.chunks.fetch(DIRECTORY_NODE, node))
        except Verdict as verdict:
            yield verdict
            return
        for part in node[1]:
            if node[0] == 0:
                yield part
            else:
                yield from self.entries(part, depth + 1)

    def walk(self, node, path=()):
        """Everything below a directory: (path, entry or Verdict), a folder before its contents and once more,
        with None, after them."""
        stack = [(path, self.entries(node))]
        while stack:
            path, rest = stack[-1]
            entry = next(rest, None)
            here = path
            if entry is None:
                stack.pop()
            elif not isinstance(entry, Verdict):
                here = path + (entry["name"],)
            yield here, entry
            if here != path and entry["type"] == "directory":
                if len(here) <= 4096:
                    stack.append((here, self.entries(entry["node"])))
                else:
                    yield here, Verdict(MALFORMED, "folders are nested more than 4,096 deep")

    def at(self, path):
        """The entry at a path, or None."""
        entry = {"name": b"", "type": "directory", "node": self.body["root"], "mode": 0o755, "mtime": [0, 0]}
        for name in path:
            inside = list(self.entries(entry["node"])) if entry["type"] == "directory" else []
            found = [item for item in inside if not isinstance(item, Verdict) and item["name"] == name]
            for lost in inside:
                if not found and isinstance(lost, Verdict):
                    raise lost
            if not found:
                return None
            entry = found[0]
        return entry

    def leaves(self, parts, depth=0):
        """The parts of a file without its file nodes, in order."""
        must(depth <= 8, MALFORMED, "a file is nested too deep")
        for part in parts:
            if part[0] != 2:
                yield part
                continue
            inner = self.node(FILE_NODE, part[2], PARTS, "a file node")
            must(sum(piece[1] for piece in inner) == part[1], MALFORMED, "the parts of a file do not add up")
            yield from self.leaves(inner, depth + 1)

    def pieces(self, parts):
        """The contents of a file in order: (length, bytes), with None for a hole."""
        for part in self.leaves(parts):
            data = self.chunks.fetch(DATA, part[2]) if part[0] == 1 else None
            must(data is None or len(data) == part[1], MALFORMED, "a piece of it has another length")
            yield part[1], data

    def catalogue(self, node, depth=0):
        """The files of the catalogue: (path, chats or Verdict)."""
        try:
            must(depth <= 8, MALFORMED, "the catalogue is nested too deep")
            value = self.node(CATALOGUE_NODE, node, CATALOGUE, "a catalogue node")
        except Verdict as verdict:
            yield b"", verdict
            return
        for part in value.get("parts", []):
            yield from self.catalogue(part, depth + 1)
        for path, name in value.get("files", []):
            try:
                yield path, self.node(CATALOGUE_NODE, name, CHATS, "a catalogue node")["chats"]
            except Verdict as verdict:
                yield path, verdict


# ---------------------------------------------------------------- the vault (section 13)

class Vault:
    """A folder that holds a vault, and everything noted about it while reading."""

    def __init__(self, folder):
        self.folder, self.keys, self.notes, self.others, self.cache, self.names = folder, None, {}, [], {}, None
        self.remarks, self.listed = [], {kind: [] for kind in (*PLACES, "reader")}
        for base, folders, files in os.walk(folder):
            folders.sort()
            for name in sorted(files):
                place = os.path.relpath(os.path.join(base, name), folder).replace(os.sep, "/")
                kind = kind_of(place)[0] or ("reader" if READERS.fullmatch(place) else None)
                if kind and os.path.isfile(os.path.join(base, name)):
                    self.listed[kind].append(place)
                elif place != "HOW-TO-OPEN.txt":
                    self.others.append(place)
        if not any(self.listed[kind] for kind in PLACES):
            raise Stop(NOT_FOUND, f"There is no vault in {shown(folder)}: it holds no file of one.")

    def path(self, place):
        return os.path.join(self.folder, *place.split("/"))

    def note(self, place, verdict):
        """Remembers the first thing that is wrong with an object."""
        self.notes.setdefault(place, verdict)

    def noting(self, place, action, *arguments):
        """Does something with an object; what is wrong with it is remembered."""
        try:
            return action(*arguments)
        except Verdict as verdict:
            self.note(place, verdict)
            return None

    def thing(self, place):
        return Thing(place, Blob(self.path(place)), self.keys.vault if self.keys else None)

    def things(self, kind):
        """All objects of a kind that can be opened; of those written twice, one good copy each."""
        found = {}
        for place in self.listed[kind]:
            thing = self.noting(place, self.thing, place)
            if thing:
                found.setdefault(thing.hash if kind in ("slot", "statement") else place, thing)
        return list(found.values())

    def unlock(self, secrets, pinned, every_slot=False):
        """Tries the secret on all slots. Each file that opens gives keys of its own; the first whose statements in force
        list it counts, that of the highest epoch first (section 6)."""
        opened, verdicts = [], []
        things, untried = within_reason(self.things("slot"), secrets, every_slot)
        for thing in things:
            try:
                opened.append(unlock(thing, secrets))
            except Verdict as verdict:
                verdicts.append((thing.place, verdict))
        verdicts += [(place, verdict) for place, verdict in self.notes.items() if kind_of(place)[0] == "slot"]
        for place, verdict in verdicts:
            if verdict.word != WRONG_SECRET:
                self.note(place, verdict)
        candidates = sorted(filter(None, opened), key=lambda keys: keys.slot.header["number"], reverse=True)
        if not candidates:
            raise self.locked({verdict.word for _, verdict in verdicts}, untried)
        readings, listed = [], {}
        while candidates:
            self.keys = candidates.pop(0)
            notice = self.keys.notice()
            if notice in listed:
                listed[notice] = listed[notice] or self.listed_by_any(notice)
                if self.keys.slot.hash not in listed[notice]:
                    continue  # one of any number that somebody can make who knows a way's public half
            listed.setdefault(notice, set())
            readings.append((self.keys, Statements(self.things("statement"), self.keys, pinned)))
            if readings[-1][1].lists_slot and not readings[-1][1].lacks_pinned:
                break
            followed = {file for head in readings[-1][1].heads for file, _ in head.slots.values()}
            candidates.sort(key=lambda keys, likely=followed: keys.slot.hash not in likely)
        self.keys, self.statements = min(readings, key=lambda reading: (reading[1].lacks_pinned, not reading[1].lists_slot))
        if self.statements.lacks_pinned:
            raise Stop(DAMAGE, "The first statement that the printed sheet names is not here, or not good: this is another vault, or it "
                               "was damaged or tampered with. Nothing was read. Without --genesis, what is here can still be read.")

    def listed_by_any(self, notice):
        """The slot files that statements name which this key opens, whether they count or not: no other file can be in force."""
        files = set()
        for thing in self.things("statement"):
            try:
                payload = fits(decode(fits(decode(thing.open(notice).all()), (bytes, 32, 64), "a statement")[0]), STATEMENT, "a statement")
                files.update(file for _, file, _ in payload["slots"])
            except Verdict:
                continue  # judged, and told of, by Statements
        return files

    def locked(self, words, untried):
        if untried:
            return Stop(WRONG_KEY, f"This password does not open this vault. Slot files left untried because that would take very long: "
                                   f"{untried}. They may be strangers' files, which can be moved out of keys and keys-2, or the one that is needed "
                                   "may be among them: --try-all-slots goes on with them.")
        if WRONG_SECRET in words:
            return Stop(WRONG_KEY, "This key is well written, but it does not open this vault.")
        if words & {DAMAGED, TAMPERED, MALFORMED, NOT_AN_OBJECT, WRONG_PLACE}:
            return Stop(DAMAGE, "The files that this key would open are damaged, in both folders keys and keys-2.")
        if not self.listed["slot"]:
            return Stop(NOT_FOUND, "The folders keys and keys-2 hold no way to unlock; without one of their files nothing opens.")
        if words & {NEWER, FEATURE}:
            return Stop(TOO_NEW, "This vault was written by a newer version of Coffer; use the reader of that version.")
        return Stop(WRONG_KEY, "No way to unlock this vault takes a key of this kind.")

    def load(self):
        """The logs, and what follows from them and the statements."""
        self.notes.update({place: verdict for place, verdict in self.statements.notes.items() if place not in self.notes})
        self.entries = []
        copies = {}
        for thing in self.things("log"):
            entry = self.noting(thing.place, Entry, thing, self.keys)
            if entry:
                copies.setdefault(entry.place, []).append(entry)
        self.entries += filter(None, map(self.one_of, copies.values()))
        self.entries.sort(key=lambda entry: entry.place)
        self.count_times()
        if not self.statements.proven:
            self.remarks.append("Nothing here proves who wrote these backups, because the vault's statements are missing or not "
                                "whole. They can still be read.")
        elif not self.statements.lists_slot:
            self.remarks.append("The way to unlock that was used is not listed any more: it was removed, or this copy of the vault "
                                "is older or newer than it.")
        self.remarks += self.statements.remarks
        for computer, group in itertools.groupby(self.entries, key=lambda entry: entry.computer):
            self.check_chain(self.computer_name(computer), list(group), self.statements.computer(computer))
        self.check_heads()
        self.apply_owners()

    def one_of(self, copies):
        """The first good copy of an entry; what is wrong with the others then does not matter."""
        verdicts = []
        for entry in copies:
            try:
                entry.judge(self.statements)
                return entry
            except Verdict as verdict:
                verdicts.append((entry, verdict))
        entry, verdict = next((pair for pair in verdicts if pair[1].word == UNPROVEN), verdicts[0])
        self.note(entry.thing.place, verdict)
        return entry if verdict.word == UNPROVEN else None

    @staticmethod
    def accepted(entries, head):
        """The chain that ends at a retired computer's head, and the number of the link that is missing, if one is."""
        previous = {(entry.sequence, entry.hash): entry.payload.get("previous") for entry in entries}
        chain, (number, digest) = set(), head
        while (number, digest) in previous:
            chain.add((number, digest))
            number, digest = number - 1, previous[number, digest]
        return chain, number if digest is not None else 0

    def after_removal(self, entry, entries, known):
        """Whether an owner's entry is signed with a way that was removed before, and not on the chain that the removal accepted
        of the log. `known` keeps what was found out of the log before."""
        named = self.statements.followed.get(entry.names)
        way = named and entry.owner and named.slots.get(entry.owner["slot"])
        if entry.kind not in OWNED or not way:
            return False
        protects = entry.kind == "hold" and entry.payload.get("held")
        for removal in self.statements.removals(entry.owner["slot"], way[1]):
            if removal.hash not in known:
                head = removal.computers.get(entry.computer, {}).get("head")
                known[removal.hash] = self.accepted(entries, head) if head else (set(), 0)
            chain, missing = known[removal.hash]
            if (entry.sequence, entry.hash) not in chain and not (protects and entry.sequence < missing):
                return True
        return False

    def check_chain(self, name, entries, record):
        """Retired computers, owners' entries that go back, clones, gaps and broken chains."""
        numbers, passed, known = {}, set(), {}
        retired = record and record["status"] == "retired"
        chain, missing = self.accepted(entries, record.get("head", [0, None])) if retired else (set(), 0)
        for entry in entries:
            numbers.setdefault(entry.sequence, []).append(entry)
            linked = not retired or (entry.sequence, entry.hash) in chain
            entry.counts = linked or entry.sequence < missing
            entry.proven = entry.proven and (linked or entry.kind in OWNED)
            if entry.proven and entry.counts and entry.names in self.statements.followed:
                passed |= self.statements.line(self.statements.followed[entry.names]) - {entry.names}
            if entry.kind in OWNED and entry.names in passed:
                entry.counts = False
                self.note(entry.thing.place, Verdict(TAMPERED, "it relies on an older statement than an entry before it"))
            elif self.after_removal(entry, entries, known):
                entry.counts = False
                self.note(entry.thing.place, Verdict(TAMPERED, "the way to unlock that signed it was removed before"))
        lost, expected = [], 0
        for number, same in sorted(numbers.items()):
            if len(same) > 1:
                self.remarks.append(f"The log of {name} has {len(same)} entries with the number {number}: that computer was "
                                    "copied or its key was stolen.")
            if number > expected:
                lost.append(str(expected) if number == expected + 1 else f"{expected} to {number - 1}")
            before = {entry.hash for entry in numbers.get(number - 1, [])}
            if before and any(entry.payload["previous"] not in before for entry in same):
                self.remarks.append(f"Entry {number} of the log of {name} does not follow entry {number - 1}.")
            expected = number + 1
        if lost:
            self.remarks.append(f"The log of {name} has a gap: {', '.join(lost)} missing or not readable.")

    def count_times(self):
        """When each entry counts as written: clocks go wrong, so a time in the future or before an earlier one is not believed."""
        now = time.time() * 1000
        for _, group in itertools.groupby(self.entries, key=lambda entry: entry.computer):
            group = list(group)
            latest = next((entry.time for entry in group if entry.time <= now), now)
            for entry in group:
                latest = entry.counted = max(latest, entry.time) if entry.time <= now else latest

    def check_heads(self):
        """Heads that somebody has seen and that are not here: the vault was rolled back."""
        here = {entry.place for entry in self.entries}
        seen = {(name, *item["head"]) for head in self.statements.heads for name, item in head.computers.items() if "head" in item}
        for computer, sequence, digest in sorted(seen - here):
            self.remarks.append(f"Entry {sequence} of the log of {self.computer_name(computer)} was seen before and is not here "
                                f"({digest.hex()[:12]}): it was lost, or the vault was rolled back.")
        for (says, computer), (sequence, digest) in sorted(self.claims(here | seen).items()):
            self.remarks.append(f"Entry {sequence} of the log of {self.computer_name(computer)} was seen before and is not here "
                                f"({digest.hex()[:12]}), as {self.computer_name(says)} says: it was lost, the vault was rolled back, or "
                                f"the key of {self.computer_name(says)} is in other hands.")
        for digest in sorted({entry.names for entry in self.entries if not self.is_retired(entry.computer)} - set(self.statements.all)):
            self.remarks.append(f"A statement that backups rely on is not here ({digest.hex()[:12]}).")

    def is_retired(self, computer):
        record = self.statements.computer(computer)
        return record and record["status"] == "retired"

    def claims(self, known):
        """What active computers say of other logs that nothing else shows: the highest number that each names of each."""
        claims = {}
        for entry in self.entries:
            if entry.proven and not self.is_retired(entry.computer):
                for computer, *head in filter(lambda place: tuple(place) not in known, entry.payload["seen"]):
                    pair = (entry.computer, computer)
                    claims[pair] = max(claims.get(pair, (0, b"")), tuple(head))
        return claims

    def apply_owners(self):
        """Forgets and holds, as far as owners proved them."""
        by_place = {entry.place: entry for entry in self.entries}
        for entry in sorted(self.entries, key=lambda entry: entry.counted):
            if entry.proven and entry.counts and entry.kind in ("forget", "hold"):
                for target in filter(None, (by_place.get(tuple(meant)) for meant in entry.payload.get("entries", []))):
                    if entry.kind == "forget":
                        target.forgotten = True
                    else:
                        target.held = entry.payload.get("held", False)

    def computer_name(self, computer):
        if self.names is None:
            self.names = {}
            for head in self.statements.heads:
                private = self.noting(head.thing.place, head.private, self.keys) or {"computers": []}
                self.names.update((item["computer"], shown(item["name"])) for item in private["computers"])
        return self.names.get(computer, "computer " + computer.hex()[:8])

    def backups(self):
        return sorted((entry for entry in self.entries if entry.kind == "backup" and entry.counts),
                      key=lambda entry: (entry.counted, entry.place))

    def find(self, name):
        backups = self.backups()
        if name == "latest":
            wanted = [entry for entry in backups if not entry.forgotten]
            found = ([entry for entry in wanted if entry.proven] or wanted or backups)[-1:]
        else:
            found = [entry for entry in backups if re.fullmatch("[0-9a-fA-F]+", name) and entry.hash.hex().startswith(name.lower())]
        if not found:
            raise Stop(self.nothing_code(), f"There is no backup {shown(name)}; the command list shows those that there are.")
        if len(found) > 1:
            raise Stop(USAGE, f"More than one backup begins with {shown(name)}; give more digits.")
        return found[0]

    def nothing_code(self):
        """Nothing was found: because there is nothing, or because it could not be read."""
        words = {verdict.word for place, verdict in self.notes.items() if kind_of(place)[0] == "log"}
        if self.backups() or not words:
            return NOT_FOUND
        return TOO_NEW if words <= {NEWER, FEATURE} else DAMAGE

    def tree(self, entry):
        try:
            tree = Tree(self, entry)
        except Verdict as verdict:
            self.note(entry.thing.place, verdict)
            raise Stop(TOO_NEW if verdict.word in (NEWER, FEATURE) else DAMAGE,
                       f"The backup {entry.hash.hex()[:12]} cannot be opened: {verdict.detail}.") from None
        for index in entry.payload.get("indexes", []):
            place = f"computers/{entry.computer.hex()}/indexes/{index.hex()}"
            if place not in self.listed["index"]:
                young = time.time() * 1000 - entry.time < 86_400_000
                self.note(place, Verdict(MISSING, "it is still arriving or missing" if young else "it is not here"))
        return tree

    def chunks(self, domain):
        if domain not in self.cache:
            self.cache[domain] = Chunks(self, domain)
        return self.cache[domain]


# ---------------------------------------------------------------- writing files

class Restore:
    """Restores into a folder and keeps account of what could not be. Every path is opened component by component without
    following a link, everything is created and nothing replaced, so names cannot lead outside and what is there stays."""
    FOLDER = os.O_RDONLY | getattr(os, "O_DIRECTORY", 0) | getattr(os, "O_NOFOLLOW", 0)

    def __init__(self, tree, folder):
        if os.open not in os.supports_dir_fd or not hasattr(os, "O_NOFOLLOW"):
            raise Stop(USAGE, "Restoring needs Linux, macOS or, on Windows, the Windows Subsystem for Linux.")
        os.makedirs(folder, exist_ok=True)
        self.root = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
        self.tree, self.cached, self.lost, self.links, self.made = tree, ((), os.dup(self.root)), [], {}, {}
        self.files = self.bytes = self.folders = self.symlinks = 0

    def run(self, top, path):
        """`top` is the entry at `path`; the root of the backup has an empty path."""
        name = path[-1:]
        if name:
            self.one(name, top)
        if not name or name in self.made:
            self.below(top["node"], name)

    def below(self, node, base):
        blocked = None
        for path, entry in self.tree.walk(node, base):
            if blocked and path[:len(blocked)] == blocked:
                continue
            blocked = None
            if entry is None:
                self.close(path)
            elif isinstance(entry, Verdict):
                self.lose(path, f"some of what it held: {entry.detail}")
            elif not self.one(path, entry) and entry["type"] == "directory":
                blocked = path

    def one(self, path, entry):
        """Restores one entry; whether it is there now."""
        make = {"file": self.file, "directory": self.directory, "symlink": self.symlink}.get(entry["type"], self.other)
        try:
            make(path, entry, self.folder(path[:-1]))
            return True
        except Verdict as verdict:
            return self.lose(path, verdict.detail)
        except FileExistsError:
            return self.lose(path, "something of this name is already there and was left as it is")
        except (OSError, ValueError, OverflowError) as error:
            return self.lose(path, getattr(error, "strerror", None) or str(error))

    def lose(self, path, why):
        self.lost.append((path, why))
        return False

    def folder(self, path):
        """A descriptor of the folder at `path`, valid until the next call."""
        if self.cached[0] != path:
            descriptor = os.dup(self.root)
            for name in path:
                try:
                    inner = os.open(name, self.FOLDER, dir_fd=descriptor)
                finally:
                    os.close(descriptor)
                descriptor = inner
            os.close(self.cached[1])
            self.cached = (path, descriptor)
        return self.cached[1]

    def directory(self, path, entry, parent):
        """A folder that is there already is used, and keeps its own permissions and time."""
        try:
            os.mkdir(path[-1], 0o700, dir_fd=parent)
            self.made[path] = entry
        except FileExistsError:
            self.folder(path)
            self.made[path] = None
        self.folders += 1

    def close(self, path):
        entry = self.made.pop(path, None)
        if entry:
            try:
                finish(self.folder(path), entry)
            except (OSError, ValueError, OverflowError):
                self.lose(path, "its permissions could not be set")

    def symlink(self, path, entry, parent):
        os.symlink(entry["target"], path[-1], dir_fd=parent)
        set_time(path[-1], entry, dir_fd=parent, follow_symlinks=False)
        self.symlinks += 1

    def file(self, path, entry, parent):
        first = self.links.get(entry.get("link"))
        if not (first and first[1] == entry["parts"] and self.linked(path, first[0])):
            self.write(path[-1], entry, self.folder(path[:-1]))
            if "link" in entry:
                self.links[entry["link"]] = (path, entry["parts"])
        self.files += 1
        self.bytes += entry["size"]

    def linked(self, path, first):
        source = os.dup(self.folder(first[:-1]))
        try:
            os.link(first[-1], path[-1], src_dir_fd=source, dst_dir_fd=self.folder(path[:-1]), follow_symlinks=False)
            return True
        except FileExistsError:
            raise
        except OSError:
            return False
        finally:
            os.close(source)

    def write(self, name, entry, parent):
        """Writes under a temporary name, and gives the file its own name only when it is whole."""
        refuse_existing(name, parent)
        temporary = b".coffer-%d-%d.part" % (os.getpid(), self.files)
        descriptor = os.open(temporary, os.O_WRONLY | os.O_CREAT | os.O_EXCL | os.O_NOFOLLOW, 0o600, dir_fd=parent)
        try:
            with os.fdopen(descriptor, "wb") as file:
                for length, data in self.tree.pieces(entry["parts"]):
                    file.seek(length, os.SEEK_CUR) if data is None else file.write(data)
                file.truncate(entry["size"])
                file.flush()
                finish(file.fileno(), entry)
            give_name(temporary, name, parent)
        finally:
            try:
                os.unlink(temporary, dir_fd=parent)
            except FileNotFoundError:
                pass

    def other(self, path, entry, parent):
        raise Verdict(FEATURE, f"things of the kind {shown(entry['type'])} cannot be restored by this program")


def finish(descriptor, entry):
    os.chmod(descriptor, entry["mode"] & 0o777)
    set_time(descriptor, entry)


def set_time(what, entry, **how):
    """Sets the time of change. A time that this system cannot hold is no reason to lose a file."""
    value = entry["mtime"][0] * 10**9 + entry["mtime"][1]
    try:
        os.utime(what, ns=(value, value), **how)
    except (OSError, OverflowError):
        pass


def refuse_existing(name, parent):
    try:
        os.stat(name, dir_fd=parent, follow_symlinks=False)
    except FileNotFoundError:
        return
    raise FileExistsError(name)


def give_name(temporary, name, parent):
    try:
        os.link(temporary, name, src_dir_fd=parent, dst_dir_fd=parent, follow_symlinks=False)
    except FileExistsError:
        raise
    except OSError:  # a file system without hard links
        refuse_existing(name, parent)
        os.rename(temporary, name, src_dir_fd=parent, dst_dir_fd=parent)


# ---------------------------------------------------------------- words for people

def shown(text):
    """Text that is safe on a terminal: what cannot be printed is written as \\xNN."""
    if type(text) is str:
        text = os.fsencode(text) if "\\" not in text else text.encode("utf-8", "surrogateescape")
    text = text.decode("utf-8", "backslashreplace")
    return "".join(c if c.isprintable() else "".join(f"\\x{b:02x}" for b in c.encode("utf-8", "surrogatepass")) for c in text)


def shown_path(path):
    return "/".join(shown(name) for name in path) or "."


def moment(milliseconds):
    try:
        return datetime.datetime.fromtimestamp(milliseconds / 1000).strftime("%Y-%m-%d %H:%M")
    except (ValueError, OverflowError, OSError):
        return "at an unknown time"


def complain(*lines):
    for line in lines:
        print(line, file=sys.stderr)


def explain(vault):
    """Says on the standard error output what is odd about the vault."""
    complain(*vault.remarks)
    for place, verdict in sorted(vault.notes.items()):
        complain(f"{shown(place)}: {verdict.word.replace('-', ' ')}: {verdict.detail}.")


# ---------------------------------------------------------------- commands

def command_list(vault, arguments):
    backups = vault.backups()
    for entry in backups:
        marks = [word for word, is_so in (("forgotten", entry.forgotten), ("held", entry.held), ("unproven", not entry.proven)) if is_so]
        print(f"{entry.hash.hex()[:12]}  {moment(entry.time)}  {vault.computer_name(entry.computer)}"
              + (f"  ({', '.join(marks)})" if marks else ""))
        try:
            body = entry.body(vault.keys)
        except Verdict as verdict:
            print(f"    cannot be opened: {verdict.detail}")
            continue
        print("    " + ", ".join(f"{count} {shown(name)}" for name, count in body["figures"].items()))
        for source in body["sources"]:
            print(f"    {shown(source['name'])}  from {shown(source['path'])}")
    explain(vault)
    if not backups:
        raise Stop(vault.nothing_code() if vault.nothing_code() != NOT_FOUND else OK, "This vault holds no backup that can be listed.")
    return OK


def command_chats(vault, arguments):
    tree, lost = vault.tree(vault.find(arguments.snapshot or "latest")), 0
    if "catalogue" not in tree.body:
        print("This backup has no list of conversations.")
        return OK
    for path, chats in tree.catalogue(tree.body["catalogue"]):
        if isinstance(chats, Verdict):
            complain(f"{shown(path) or 'Part of the list'}: {chats.detail}.")
            lost += 1
            continue
        print(shown(path))
        for chat in chats:
            span = " to ".join(shown(chat[key]) for key in ("first", "last") if key in chat)
            print(f"    {shown(chat['title'])}  ({shown(chat['app'])}, {chat['messages']} messages"
                  + (f", {span}" if span else "") + f", {chat['media'][1]} of {chat['media'][0]} media)")
            print("        with " + ", ".join(shown(person) for person in chat["people"]))
    explain(vault)
    return PARTLY if lost else OK


def entry_at(tree, text):
    path = tuple(name for name in os.fsencode(text or "").split(b"/") if name)
    try:
        entry = tree.at(path)
    except Verdict as verdict:
        raise Stop(DAMAGE, f"{shown_path(path)} cannot be reached: {verdict.detail}.") from None
    if entry is None:
        raise Stop(NOT_FOUND, f"There is no {shown_path(path)} in this backup.")
    return path, entry


def line_of(entry):
    mark = {"directory": "d", "file": "-", "symlink": "l"}.get(entry["type"], "?")
    target = f" -> {shown(entry['target'])}" if entry["type"] == "symlink" else ""
    mode = stat.filemode(entry["mode"] & 0o777)[1:]
    return f"{mark}{mode} {entry.get('size', 0):>12} {moment(entry['mtime'][0] * 1000)} {shown(entry['name'])}{target}"


def command_ls(vault, arguments):
    tree, lost = vault.tree(vault.find(arguments.snapshot)), 0
    _, top = entry_at(tree, arguments.path)
    for entry in tree.entries(top["node"]) if top["type"] == "directory" else [top]:
        if isinstance(entry, Verdict):
            complain(f"Some of this folder is lost: {entry.detail}.")
            lost += 1
        else:
            print(line_of(entry))
    explain(vault)
    return PARTLY if lost else OK


def command_cat(vault, arguments):
    tree = vault.tree(vault.find(arguments.snapshot))
    path, entry = entry_at(tree, arguments.path)
    if entry["type"] != "file":
        raise Stop(NOT_FOUND, f"{shown_path(path)} is not a file.")
    try:
        for length, data in tree.pieces(entry["parts"]):
            while data is None and length > 0:
                sys.stdout.buffer.write(bytes(min(length, MIB)))
                length -= MIB
            sys.stdout.buffer.write(data or b"")
    except Verdict as verdict:
        explain(vault)
        raise Stop(DAMAGE, f"{shown_path(path)} ends early: {verdict.detail}.") from None
    finally:
        sys.stdout.buffer.flush()
    return OK


def command_restore(vault, arguments):
    target, folder = os.path.realpath(arguments.target), os.path.realpath(arguments.vault)
    if target == folder or target.startswith(os.path.join(folder, "")):
        raise Stop(USAGE, "Nothing is written into a vault; choose a folder outside it.")
    entry = vault.find(arguments.snapshot)
    tree = vault.tree(entry)
    path, top = entry_at(tree, arguments.path)
    work = Restore(tree, arguments.target)
    work.run(top, path)
    explain(vault)
    print(f"Restored from the backup {entry.hash.hex()[:12]} of {moment(entry.time)}: {work.files} files ({work.bytes:,} bytes), "
          f"{work.folders} folders, {work.symlinks} links.")
    if work.lost:
        print(f"Not restored ({len(work.lost)}):")
        for where, why in work.lost:
            print(f"    {shown_path(where)}: {why}.")
    return PARTLY if work.lost else OK


def passed_over(vault):
    for place in vault.others:
        print(f"{shown(place)}: passed over; its name is not that of a vault's file.")


def command_names(vault):
    """Checks all files against their names; this needs no key."""
    places, bad = sorted(itertools.chain(*vault.listed.values())), 0
    for place in places:
        named = kind_of(place)[1] or READERS.fullmatch(place).groupdict()
        if Blob(vault.path(place)).sha256().hex() != named["hash"]:
            bad += 1
            print(f"{place}: damaged: its bytes are not those that its name promises.")
    passed_over(vault)
    print(f"{len(places)} files checked against their names, {bad} damaged.")
    return DAMAGE if bad else OK


def command_verify(vault, arguments):
    checked = sum(verify_backup(vault, entry, arguments.all) for entry in vault.backups())
    for place in vault.listed["index"]:
        vault.noting(place, lambda: index_of(vault.thing(place), vault.keys))
    for place in vault.listed["pack"]:
        vault.noting(place, verify_pack, vault, place, arguments.all)
    for place in vault.listed["slot"] + vault.listed["statement"]:
        other = place.replace("keys-2/", "keys/") if place.startswith("keys-2/") else "keys-2/" + place[5:]
        if not os.path.isfile(vault.path(other)):
            vault.note(other, Verdict(MISSING, "one of its two copies is not here"))
    explain(vault)
    passed_over(vault)
    print(f"{len(vault.backups())} backups with {checked} files checked; {len(vault.notes)} objects are not as they should be.")
    words = {verdict.word for verdict in vault.notes.values()} - {UNPROVEN, UNKNOWN_EPOCH}
    if not words and not vault.remarks:
        return OK
    return TOO_NEW if words and words <= {NEWER, FEATURE} else DAMAGE


def verify_pack(vault, place, everything):
    pack = Pack(vault, place)
    contents = pack.contents()
    if everything:
        for name, spot in contents:
            pack.chunk(name, spot)
        pack.check_hash()


def verify_backup(vault, entry, everything):
    """Reads all nodes of a backup, and its data too if everything is wanted; the number of files."""
    name, count = f"backup {entry.hash.hex()[:12]}: ", 0
    try:
        tree = vault.tree(entry)
    except Stop:
        return 0
    for path, item in tree.walk(tree.body["root"]):
        if isinstance(item, Verdict):
            vault.note(name + shown_path(path), item)
        elif item and item["type"] == "file":
            count += 1
            vault.noting(name + shown_path(path), verify_file, tree, item["parts"], everything)
    for path, chats in tree.catalogue(tree.body["catalogue"]) if "catalogue" in tree.body else ():
        if isinstance(chats, Verdict):
            vault.note(f"{name}list of conversations {shown(path)}", chats)
    return count


def verify_file(tree, parts, everything):
    for part in tree.pieces(parts) if everything else tree.leaves(parts):
        must(everything or part[0] == 0 or tree.chunks.is_here(part[2]), MISSING, "a piece of it is in no pack that is here")


# ---------------------------------------------------------------- the command line

def parser():
    top = argparse.ArgumentParser(prog="coffer_recover.py", description="Lists and restores a Coffer vault.")
    commands = top.add_subparsers(dest="command", required=True, metavar="COMMAND")
    shapes = {"list": (command_list, "which backups there are", []),
              "chats": (command_chats, "which conversations a backup holds", ["snapshot?"]),
              "ls": (command_ls, "what lies in a folder of a backup", ["snapshot", "path?"]),
              "restore": (command_restore, "write files into a folder", ["snapshot", "target", "path?"]),
              "cat": (command_cat, "write one file to the standard output", ["snapshot", "path"]),
              "verify": (command_verify, "check the vault", [])}
    for name, (action, words, operands) in shapes.items():
        command = commands.add_parser(name, help=words)
        command.set_defaults(action=action)
        for operand in ["vault"] + operands:
            command.add_argument(operand.rstrip("?"), nargs="?" if operand.endswith("?") else None)
        for option, words in (("--recovery-key-file", "F"), ("--password-file", "F"), ("--genesis", "H")):
            command.add_argument(option, metavar=words)
        command.add_argument("--try-all-slots", action="store_true", help="try a password on every slot file, however long that takes")
    for flag, words in (("--names", "check files against their names only; needs no key"), ("--all", "read everything")):
        command.add_argument(flag, action="store_true", help=words)
    return top


def text_of(name):
    try:
        with open(name, encoding="utf-8") as file:
            return file.read()
    except (OSError, UnicodeDecodeError) as error:
        raise Stop(NOT_FOUND, f"{shown(name)} could not be read: {getattr(error, 'strerror', None) or 'it is not text'}.") from None


def secrets_from(arguments):
    secrets = {}
    if arguments.recovery_key_file:
        lines = text_of(arguments.recovery_key_file).splitlines()
        secrets["recovery-key"] = recovery_key("\n".join(line for line in lines if not line.startswith("#")))
    if arguments.password_file:
        secrets["password"] = re.sub(r"\r?\n\Z", "", text_of(arguments.password_file))
    if not secrets:
        typed = getpass.getpass("Recovery key (or Enter for a password): ")
        if typed.strip():
            secrets["recovery-key"] = recovery_key(typed)
        else:
            secrets["password"] = getpass.getpass("Password: ")
    return secrets


def run(arguments):
    if not os.path.isdir(arguments.vault):
        raise Stop(NOT_FOUND, f"There is no folder {shown(arguments.vault)}.")
    if arguments.genesis and not re.fullmatch("[0-9a-fA-F]{64}", arguments.genesis):
        raise Stop(USAGE, "The hash of the first statement has 64 characters, 0 to 9 and a to f.")
    vault = Vault(arguments.vault)
    if getattr(arguments, "names", False):
        return command_names(vault)
    vault.unlock(secrets_from(arguments), bytes.fromhex(arguments.genesis or ""), arguments.try_all_slots)
    vault.load()
    return arguments.action(vault, arguments)


def main():
    for stream in (sys.stdout, sys.stderr):
        stream.reconfigure(errors="backslashreplace")
    try:
        return run(parser().parse_args())
    except Stop as stop:
        complain(str(stop))
        return stop.code
    except (EOFError, KeyboardInterrupt):
        complain("Stopped.")
        return USAGE
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return PARTLY


if __name__ == "__main__":
    sys.exit(main())
