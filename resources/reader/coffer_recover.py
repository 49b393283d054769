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
read with --recovery-key-file F or --password-file F. Exit codes: 0 done, 2 the command is not understood, 3 the
key does not fit, 4 damaged, 5 not found, 9 partly done, 11 written by a newer version of Coffer.

Written from FORMAT.md alone; the section numbers in this file are those of FORMAT.md, which lies beside this
program. Needs Python 3.9 and the package `cryptography`; `zstandard` (or libzstd) only for contents compressed
with zstd; `argon2-cffi` (or libargon2) only for passwords. Nothing is ever written into the vault, nothing
outside TARGET is written, no link is followed there, and no existing file is overwritten.
"""
import argparse
import collections
import ctypes
import ctypes.util
import datetime
import getpass
import hashlib
import hmac
import itertools
import os
import re
import stat
import struct
import sys
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


# ---------------------------------------------------------------- CBOR (section 2)

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
            return {20: False, 21: True, 22: None}[short]
        value = self.argument(short)
        if major < 2:
            return value if major == 0 else -1 - value
        if major == 2:
            return self.take(value)
        if major == 3:
            return self.text(value)
        must(major in (4, 5), MALFORMED, "a tag")
        must(depth <= 16, MALFORMED, "nested more than 16 deep")
        must(value <= len(self.data) - self.at, MALFORMED, "the structure ends too early")
        return self.array(value, depth) if major == 4 else self.map(value, depth)

    def text(self, count):
        try:
            return self.take(count).decode("utf-8")
        except UnicodeDecodeError:
            raise Verdict(MALFORMED, "a text is not UTF-8") from None

    def array(self, count, depth):
        return [self.item(depth + 1) for _ in range(count)]

    def map(self, count, depth):
        result, last = {}, b""
        for _ in range(count):
            start = self.at
            key = self.item(depth + 1)
            encoded = self.data[start:self.at]
            must(type(key) is str, MALFORMED, "a map key is not text")
            must(encoded > last, MALFORMED, "map keys are not in ascending order")
            result[key], last = self.item(depth + 1), encoded
        return result


def decode(data):
    decoder = Decoder(bytes(data))
    value = decoder.item()
    must(decoder.at == len(decoder.data), MALFORMED, "bytes follow after the structure")
    return value


# ---------------------------------------------------------------- grammar

def a_uint(value):
    return type(value) is int and value >= 0


def an_int(value):
    return type(value) is int


def a_text(value):
    return type(value) is str


def a_bool(value):
    return type(value) is bool


def some_bytes(value):
    return type(value) is bytes


def sized(count):
    return lambda value: type(value) is bytes and len(value) == count


def one_of(*choices):
    return lambda value: any(type(value) is type(choice) and value == choice for choice in choices)


def many(shape, least=0, most=None):
    return lambda value: (type(value) is list and len(value) >= least and (most is None or len(value) <= most)
                          and all(shape(item) for item in value))


def row(*shapes):
    return lambda value: (type(value) is list and len(value) == len(shapes)
                          and all(shape(item) for shape, item in zip(shapes, value)))


def either(*shapes):
    return lambda value: any(shape(value) for shape in shapes)


def record(required, optional=None):
    """A map; unknown keys are ignored."""
    optional = optional or {}
    return lambda value: (type(value) is dict and all(name in value and shape(value[name]) for name, shape in required.items())
                          and all(name not in value or shape(value[name]) for name, shape in optional.items()))


def figures(value):
    return type(value) is dict and all(a_uint(number) for number in value.values())


def fits(value, shape, what):
    must(shape(value), MALFORMED, f"{what} does not have the form that version 1 gives it")
    return value


B16, B32, B64 = sized(16), sized(32), sized(64)
CHUNK = row(B32, a_uint, a_uint, a_uint, a_uint)
PART = either(row(one_of(0), a_uint), row(one_of(1, 2), a_uint, B32))
PARTS = many(PART)
HEADERS = {
    "slot": record(
        {"slot": B16, "epoch": B32, "number": a_uint, "method": a_text, "kem": one_of(32), "check": B32, "earlier": some_bytes},
        {"salt": some_bytes, "argon2id": record({"memory": a_uint, "passes": a_uint, "lanes": a_uint}),
         "credential": some_bytes, "rp": a_text, "transports": many(a_text), "tpm": record({}),
         "parts": many(record({"method": a_text}), 2)}),
    "statement": record({}),
    "computer": record({"computer": B16, "session": B16, "ordinal": a_uint, "epochs": row(B32, B32, B32), "domain": B16,
                        "kem": one_of(32), "enc": B32, "sealed": sized(48)}),
}
EARLIER = many(row(a_uint, B32, B32), 0, 4096)
COMPUTER = record({"computer": B16, "signer": B32, "enrolled": B32, "domain": B16, "domain-epoch": B32,
                   "status": one_of("active", "retired")}, {"head": row(a_uint, B32)})
STATEMENT = record({"vault": B16, "generation": a_uint, "parents": many(B32), "time": a_uint,
                    "epochs": many(row(a_uint, B32, B32), 1, 4096), "slots": many(row(B16, B32, B32), 1, 1024),
                    "computers": many(COMPUTER, 0, 4096), "signer": B16, "sealed": some_bytes})
PRIVATE = record({"slots": many(record({"slot": B16, "name": a_text})),
                  "computers": many(record({"computer": B16, "name": a_text}))})
OWNER = record({"slot": B16, "signature": B64}, {"certificate": record({"key": B32, "signature": B64})})
PLACE_IN_LOG = row(B16, a_uint, B32)
ENTRY = record({"computer": B16, "sequence": a_uint, "seen": many(PLACE_IN_LOG), "statement": B32, "time": a_uint, "entry": a_text},
               {"previous": B32, "indexes": many(B32), "packs": many(row(B16, B32)), "entries": many(PLACE_IN_LOG),
                "held": a_bool, "sealed": some_bytes})
BODIES = {
    "backup": record({"root": B32, "sources": many(record({"name": some_bytes, "path": some_bytes})), "started": a_uint,
                      "finished": a_uint, "figures": figures}, {"catalogue": B32}),
    "forget": record({}, {"reason": a_text}),
    "hold": record({}, {"reason": a_text}),
    "test": record({"slot": B16, "result": one_of("good", "damaged"), "depth": one_of("sample", "all"),
                    "backup": PLACE_IN_LOG, "figures": figures}),
    "audit": record({"event": a_text}),
}
CONTENTS = record({"class": a_text, "chunks": many(CHUNK)})
INDEX = record({"packs": many(row(B32, a_uint, a_text, many(CHUNK)))})
DIRECTORY_ENTRY = record({"name": some_bytes, "type": a_text, "mode": a_uint, "mtime": row(an_int, a_uint)},
                         {"uid": a_uint, "gid": a_uint, "user": some_bytes, "group": some_bytes, "size": a_uint, "parts": PARTS,
                          "node": B32, "target": some_bytes, "link": a_uint, "changed": one_of(True)})
DIRECTORY = either(row(one_of(0), many(DIRECTORY_ENTRY)), row(one_of(1), many(B32, 1)))
CHAT = record({"app": a_text, "format": a_text, "title": a_text, "people": many(a_text), "messages": a_uint, "system": a_uint,
               "media": row(a_uint, a_uint), "missing": many(a_text), "notes": many(a_text)}, {"first": a_text, "last": a_text})
CATALOGUE = either(record({"files": many(row(some_bytes, B32))}), record({"parts": many(B32, 1)}), record({"chats": many(CHAT)}))


def directory_node(data):
    """A directory node with its rules about names, types and sizes."""
    node = fits(decode(data), DIRECTORY, "a directory node")
    last = b""
    for entry in node[1] if node[0] == 0 else []:
        name = entry["name"]
        must(name not in (b"", b".", b"..") and b"/" not in name and b"\0" not in name and len(name) <= 65535,
             MALFORMED, "a directory node holds a name that is not allowed")
        must(name > last, MALFORMED, "the names of a directory node are not in ascending order")
        needs = {"file": ("size", "parts"), "directory": ("node",), "symlink": ("target",)}.get(entry["type"], ())
        must(all(key in entry for key in needs), MALFORMED, "an entry of a directory node is incomplete")
        must(entry["type"] != "file" or sum(part[1] for part in entry["parts"]) == entry["size"],
             MALFORMED, "the parts of a file do not add up to its size")
        must(entry["mtime"][1] < 10**9, MALFORMED, "a time has more than a second of nanoseconds")
        last = name
    return node


# ---------------------------------------------------------------- algorithms (section 2)

def hmac256(key, data):
    return hmac.digest(key, data, "sha256")


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
        if count == 0:
            return b""
        first, last = offset // self.PIECE, (offset + count - 1) // self.PIECE
        joined = b"".join(self.piece(number) for number in range(first, last + 1))
        return joined[offset - first * self.PIECE:][:count]

    def all(self):
        self.piece(self.count)
        return self.read(0, self.size)


def unsealed(key, context, data):
    return Cobblestone(key, context, Blob(data=data)).all()


NO_ARGON2ID = "Argon2id did not run; it may need more memory than this computer has."


def argon2id(password, salt, parameters):
    memory, passes, lanes = parameters["memory"], parameters["passes"], parameters["lanes"]
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
        raise Stop(USAGE, NO_ARGON2ID) from None


def argon2id_library(password, salt, passes, memory, lanes):
    library = shared_library("argon2", "libargon2.so.1", "libargon2.dylib", "libargon2.dll")
    if library is None:
        raise Stop(USAGE, "A password needs the Python package argon2-cffi: python3 -m pip install argon2-cffi")
    output, number, size = ctypes.create_string_buffer(32), ctypes.c_uint32, ctypes.c_size_t
    code = library.argon2id_hash_raw(number(passes), number(memory), number(lanes), password, size(len(password)),
                                     salt, size(len(salt)), output, size(32))
    if code != 0:
        raise Stop(USAGE, NO_ARGON2ID)
    return output.raw


def shared_library(name, *others):
    for candidate in (ctypes.util.find_library(name), *others):
        try:
            if candidate:
                return ctypes.CDLL(candidate)
        except OSError:
            continue
    return None


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
    if compression == 0:
        return data
    if compression == 2:
        return unzstd(data, size)
    must(compression == 1, MALFORMED, "a chunk is compressed in an unknown way")
    stream = zlib.decompressobj()
    try:
        plain = stream.decompress(data, size + 1)
    except zlib.error:
        raise Verdict(MALFORMED, "a chunk does not decompress") from None
    must(stream.eof and not stream.unused_data, MALFORMED, "a chunk does not decompress")
    return plain


# ---------------------------------------------------------------- the recovery key as text (section 18)

ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"


def doubled(value):
    """Times x in GF(32) with x^5 + x^3 + 1."""
    return (value << 1) ^ (0b101001 if value & 16 else 0)


def check_character(values, group):
    result = 0
    for value in reversed(values):
        result = doubled(result ^ value)
    return result ^ group


def recovery_key(text):
    """The 32 bytes of a recovery key; says in which group a mistake is."""
    groups = [group for group in re.split(r"[-\s]+", text.strip().upper()) if group]
    joined = "".join(groups)
    if len(groups) != 13 or len(joined) != 65:
        odd = [number for number, group in enumerate(groups, 1) if len(group) != 5] if len(groups) == 13 else []
        where = f" Group {odd[0]} does not have five." if odd else ""
        if len(joined) != 65:
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
PLACES = {kind: re.compile(pattern) for kind, pattern in {
    "slot": r"keys(?:-2)?/slot-(?P<hash>[0-9a-f]{64})",
    "statement": r"keys(?:-2)?/statement-(?P<hash>[0-9a-f]{64})",
    "pack": r"computers/(?P<computer>[0-9a-f]{32})/packs/(?P<hash>[0-9a-f]{64})",
    "index": r"computers/(?P<computer>[0-9a-f]{32})/indexes/(?P<hash>[0-9a-f]{64})",
    "log": r"computers/(?P<computer>[0-9a-f]{32})/log/(?P<sequence>[0-9]{10})-(?P<hash>[0-9a-f]{64})",
}.items()}


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
        self.place, self.blob = place, blob
        self.kind, named = kind_of(place)
        must(self.kind, NOT_AN_OBJECT, "its name is not that of an object")
        self.hash = bytes.fromhex(named["hash"])
        must(blob.size <= LIMIT[self.kind], MALFORMED, "it is larger than version 1 allows")
        if whole:
            self.blob = Blob(data=blob.read(0, blob.size))
        try:
            self.read_prefix()
        except Verdict as verdict:
            raise self.damaged_or(verdict) from None
        if whole:
            self.check_hash()
        self.check_header(vault, named)

    def check_hash(self):
        must(self.blob.sha256() == self.hash, DAMAGED, "its bytes are not those that its name promises")

    def damaged_or(self, verdict):
        """What is wrong with bytes that also differ from their name is that they are damaged."""
        if verdict.word in (NEWER, FEATURE) or self.blob.sha256() == self.hash:
            return verdict
        return Verdict(DAMAGED, "its bytes are not those that its name promises")

    def read_prefix(self):
        start = self.blob.read(0, 12)
        must(start[:8] == MAGIC[:len(start)], NOT_AN_OBJECT, "it does not begin as an object does")
        must(len(start) == 12, DAMAGED, "it is cut short")
        length = int.from_bytes(start[8:], "big")
        must(length <= MIB, MALFORMED, "its header is larger than version 1 allows")
        self.prefix = self.blob.read(0, 12 + length)
        must(len(self.prefix) == 12 + length, DAMAGED, "it is cut short")
        self.body = len(self.prefix)
        self.header = fits(decode(self.prefix[12:]), record({"version": a_uint}), "its header")
        must(self.header["version"] == 1, NEWER, f"it is of version {self.header['version']}")
        fits(self.header, record({"kind": a_text, "vault": B16}, {"require": many(a_text, 1)}), "its header")
        for feature in self.header.get("require", []):
            raise Verdict(FEATURE, f"it needs the feature {shown(feature)}")

    def check_header(self, vault, named):
        header = self.header
        must(vault is None or header["vault"] == vault, NOT_OURS, "it belongs to another vault")
        must(header["kind"] == self.kind, WRONG_PLACE, f"it is a {shown(header['kind'])}")
        fits(header, HEADERS.get(self.kind, HEADERS["computer"]), "its header")
        if "computer" in named:
            must(header["computer"].hex() == named["computer"], WRONG_PLACE, "it belongs to another computer")
        if "sequence" in named:
            must(header["ordinal"] == int(named["sequence"]), WRONG_PLACE, "it belongs to another place in the log")

    def open(self, key):
        return Cobblestone(key, self.prefix, self.blob, self.body)


# ---------------------------------------------------------------- keys and slots (sections 5 and 6)

class Keys:
    """What an unlocked reader holds: the vault keys of all epochs, by name."""

    def __init__(self, vault):
        self.vault, self.epochs, self.sessions = vault, {}, {}

    def add(self, number, name, key):
        reading = derive_key_pair(expand(key, L("reading", self.vault)))
        must(hashlib.sha256(public_bytes(reading)).digest() == name, TAMPERED, "a vault key is not that of its epoch")
        self.epochs[name] = (number, key, reading)

    def derived(self, name, label, *parts):
        must(name in self.epochs, UNKNOWN_EPOCH, "it was sealed for an epoch whose key this way to unlock does not hold")
        return expand(self.epochs[name][1], L(label, self.vault, *parts))

    def notice(self):
        first = min(self.epochs, key=lambda name: (self.epochs[name][0], name))
        return self.derived(first, "notice")

    def newest(self):
        return max(self.epochs, key=lambda name: (self.epochs[name][0], name))

    def session(self, header):
        """The session key that every object of a session carries, sealed to the reading key."""
        token = (header["computer"], header["session"], header["enc"], header["sealed"], *header["epochs"], header["domain"])
        if token not in self.sessions:
            reading, enrolled, domain = header["epochs"]
            psk = self.derived(enrolled, "computer-psk", header["computer"])
            self.derived(domain, "chunk-id", header["domain"])
            self.derived(reading, "metadata")
            where = (self.vault, header["computer"])
            info = L("session", *where, header["session"], reading, enrolled, domain, header["domain"])
            self.sessions[token] = hpke_open(self.epochs[reading][2], header["enc"], psk, L("session", *where), info, header["sealed"])
        return self.sessions[token]


def part_secret(header, secrets):
    """The secret of a way to unlock, or None if it is not of a kind that was given."""
    method = header["method"]
    if method == "recovery-key":
        return secrets.get(method)
    if method == "password" and method in secrets:
        fits(header, record({"salt": some_bytes, "argon2id": record({"memory": a_uint, "passes": a_uint, "lanes": a_uint})}),
             "its header")
        return argon2id(unicodedata.normalize("NFC", secrets[method]).encode(), header["salt"], header["argon2id"])
    if method == "both" and "parts" in header:
        parts = [part_secret(part, secrets) for part in header["parts"] if part["method"] != "both"]
        if len(parts) == len(header["parts"]) and None not in parts:
            return b"".join(struct.pack(">I", len(part)) + part for part in parts)
    return None


def unlock(thing, secrets, keys):
    """Adds the vault keys that a slot gives. False if the slot is of a kind whose secret was not given."""
    header = thing.header
    must(thing.blob.size - thing.body == 80, DAMAGED, "its sealed key does not have 80 bytes")
    secret = part_secret(header, secrets)
    if secret is None:
        return False
    vault, slot = header["vault"], header["slot"]
    prk = hmac256(vault + slot, secret)
    must(hmac.compare_digest(expand(prk, L("slot-check")), header["check"]), WRONG_SECRET, "this key does not fit it")
    body = thing.blob.read(thing.body, 80)
    key = hpke_open(derive_key_pair(expand(prk, L("slot-kem"))), body[:32], expand(prk, L("slot-psk")), L("slot", vault, slot),
                    thing.prefix, body[32:])
    keys.add(header["number"], header["epoch"], key)
    sealing = expand(key, L("earlier", vault))
    for number, name, earlier in fits(decode(unsealed(sealing, L("earlier", vault, slot, header["epoch"]), header["earlier"])),
                                      EARLIER, "its list of earlier keys"):
        keys.add(number, name, earlier)
    return True


# ---------------------------------------------------------------- statements (section 7)

class Statement:
    """A statement that decodes, carries a good MAC and tells the truth about its epoch; validity needs its parents."""

    def __init__(self, thing, keys):
        self.thing, self.hash = thing, thing.hash
        envelope = fits(decode(thing.open(keys.notice()).all()), row(some_bytes, B32, B64), "a statement")
        self.bytes, self.mac, self.signature = envelope
        self.payload = fits(decode(self.bytes), STATEMENT, "a statement")
        self.check_order()
        self.slots = {slot: (file, admin) for slot, file, admin in self.payload["slots"]}
        self.computers = {computer["computer"]: computer for computer in self.payload["computers"]}
        self.parents = self.payload["parents"]
        self.epoch = self.payload["epochs"][-1][1]
        self.known = self.epoch in keys.epochs
        if self.known:
            self.check_mac(keys)

    def check_order(self):
        payload = self.payload
        must(payload["vault"] == self.thing.header["vault"], MALFORMED, "it speaks of another vault")
        for rows in ([[number, name] for number, name, _ in payload["epochs"]], [slot[0] for slot in payload["slots"]],
                     [computer["computer"] for computer in payload["computers"]], payload["parents"]):
            must(all(a < b for a, b in zip(rows, rows[1:])), MALFORMED, "its lists are not in ascending order")
        must(all(hashlib.sha256(reading).digest() == name for _, name, reading in payload["epochs"]),
             MALFORMED, "it names an epoch by another key's name")
        must((payload["generation"] == 0) == (not payload["parents"]), MALFORMED, "its generation does not fit its parents")

    def check_mac(self, keys):
        mac = hmac256(keys.derived(self.epoch, "statement-mac"), L("statement") + self.bytes)
        must(hmac.compare_digest(mac, self.mac), TAMPERED, "its MAC is not that of an owner")
        must(self.payload["epochs"][-1][2] == public_bytes(keys.epochs[self.epoch][2]), TAMPERED, "it states another reading key")

    def judge(self, valid):
        """Checks the signature against the parents; `valid` maps hashes to valid statements."""
        missing = [parent for parent in self.parents if parent not in valid]
        must(not missing, UNPROVEN, "a statement that it follows is missing or not valid")
        parents = [valid[parent] for parent in self.parents]
        if parents:
            generation = 1 + max(parent.payload["generation"] for parent in parents)
            must(self.payload["generation"] == generation, MALFORMED, "its generation does not fit its parents")
        for lists in parents or [self]:
            must(self.payload["signer"] in lists.slots, TAMPERED, "it is signed by nobody whom the statement before it lists")
            admin = lists.slots[self.payload["signer"]][1]
            must(signed(admin, self.signature, L("statement") + self.mac + self.bytes), TAMPERED, "its signature is not good")

    def private(self, keys):
        key = keys.derived(self.epoch, "metadata")
        plain = unsealed(key, L("statement-private", keys.vault, self.epoch), self.payload["sealed"])
        return fits(decode(plain), PRIVATE, "the private part of a statement")


class Statements:
    """All statements of a vault: which are valid, which are in force, and what is wrong with the rest."""

    def __init__(self, found, note):
        self.all = {statement.hash: statement for statement in found}
        self.valid, self.unproven = {}, {}
        for statement in sorted(found, key=lambda item: (item.payload["generation"], item.hash)):
            try:
                statement.judge(self.valid)
                self.valid[statement.hash] = statement
            except Verdict as verdict:
                note(statement.thing.place, verdict)
                if verdict.word == UNPROVEN:
                    self.unproven[statement.hash] = statement
        self.proven = any(statement.known for statement in self.valid.values())
        usable = self.valid if self.proven else {**self.valid, **self.unproven}
        self.heads = self.heads_of(usable)
        self.fork = None
        if len(self.heads) > 1:
            self.settle(usable)
        kept = set().union(*(self.line(head, usable) for head in self.heads)) if self.heads else set()
        self.followed = {name: usable[name] for name in kept}

    def heads_of(self, usable):
        parents = {parent for statement in usable.values() for parent in statement.parents}
        return sorted((item for item in usable.values() if item.hash not in parents), key=lambda item: item.hash)

    def line(self, head, usable):
        """A statement and everything that it descends from."""
        seen, queue = set(), [head.hash]
        while queue:
            name = queue.pop()
            if name in usable and name not in seen:
                seen.add(name)
                queue += usable[name].parents
        return seen

    def settle(self, usable):
        """Decides a fork as far as it may be decided without a person."""
        lines = {head: self.line(head, usable) for head in self.heads}
        common = set.intersection(*lines.values())
        branches = {head: [usable[name] for name in line - common] for head, line in lines.items()}
        if common and all(self.mergeable(item, usable) for branch in branches.values() for item in branch):
            self.fork = "Two statements are in force; Coffer will merge them at the next unlocking."
            return
        removed = {head: {slot for name in line for slot in usable[name].slots} - set(head.slots) for head, line in lines.items()}
        kept = [head for head in self.heads if head.known and not any(
            statement.payload["signer"] in removed[other] for other in self.heads if other is not head
            for statement in branches[head])]
        dropped = len(self.heads) - len(kept) if kept else 0
        self.heads = kept or self.heads
        self.fork = ("Statements contradict each other: " + (
            f"{dropped} signed with a removed way to unlock, or for an unknown epoch, was not followed." if dropped
            else "none is followed before the others; compare them in Coffer."))

    @staticmethod
    def mergeable(statement, usable):
        for parent in (usable[name] for name in statement.parents if name in usable):
            retired = [item for name, item in statement.computers.items() if item["status"] == "retired"
                       and parent.computers.get(name, {}).get("status") != "retired"]
            if retired or set(parent.slots) - set(statement.slots) or parent.epoch != statement.epoch:
                return False
        return True

    def computer(self, name):
        """The newest record of a computer among the statements in force."""
        records = [head.computers[name] for head in self.heads if name in head.computers]
        return next((item for item in records if item["status"] == "retired"), records[0] if records else None)


# ---------------------------------------------------------------- logs (section 11)

OWNED = ("mark", "forget", "hold", "test")


class Entry:
    """A log entry whose outer layer opened."""

    def __init__(self, thing, keys):
        self.thing, self.hash, self.header = thing, thing.hash, thing.header
        envelope = fits(decode(thing.open(keys.notice()).all()), row(some_bytes, B64, either(OWNER, one_of(None))), "a log entry")
        self.bytes, self.signature, self.owner = envelope
        self.payload = fits(decode(self.bytes), ENTRY, "a log entry")
        self.computer, self.sequence = self.payload["computer"], self.payload["sequence"]
        must(self.computer == self.header["computer"] and self.sequence == self.header["ordinal"], WRONG_PLACE,
             "its contents belong to another place")
        must((self.sequence == 0) == ("previous" not in self.payload), MALFORMED, "it does not say what it follows")
        self.kind, self.time = self.payload["entry"], self.payload["time"]
        self.proven, self.counts, self.forgotten, self.held = False, True, False, False

    def judge(self, statements):
        """Checks the signatures. Without any statement that lists the computer, the entry stays unproven."""
        named = statements.all.get(self.payload["statement"])
        followed = self.payload["statement"] in statements.followed
        must(named is None or followed or named.hash not in statements.valid, UNPROVEN,
             "it relies on a statement that is not followed")
        lists = named if followed else next((head for head in statements.heads if self.computer in head.computers), None)
        must(lists is not None, UNPROVEN, "no statement that says who may write it can be checked")
        must(self.computer in lists.computers, TAMPERED, "the statement that it names does not know this computer")
        place = hashlib.sha256(self.thing.prefix).digest()
        must(signed(lists.computers[self.computer]["signer"], self.signature, L("log") + place + self.bytes), TAMPERED,
             "its signature is not that of its computer")
        if self.kind in OWNED:
            self.judge_owner(lists, place)
        must(followed, UNPROVEN, "the statement that it names is missing")
        self.proven = statements.proven

    def judge_owner(self, lists, place):
        owner = self.owner
        must(owner is not None, TAMPERED, "an owner's signature is missing")
        must(owner["slot"] in lists.slots, TAMPERED, "it is signed by nobody who was an owner")
        key = lists.slots[owner["slot"]][1]
        if "certificate" in owner:
            certificate = owner["certificate"]
            text = L("certificate", self.header["vault"], self.computer, self.header["session"], self.payload["statement"],
                     certificate["key"])
            must(signed(key, certificate["signature"], text), TAMPERED, "an owner's certificate is not good")
            key = certificate["key"]
        must(signed(key, owner["signature"], L("owner") + place + self.bytes), TAMPERED, "an owner's signature is not good")

    def body(self, keys):
        must("sealed" in self.payload, MALFORMED, "it has no contents")
        plain = unsealed(keys.session(self.header), L("log-sealed") + self.thing.prefix, self.payload["sealed"])
        return fits(decode(plain), BODIES.get(self.kind, record({})), "the contents of a log entry")


# ---------------------------------------------------------------- packs, chunks and indexes (section 9)

DATA, FILE_NODE, DIRECTORY_NODE, CATALOGUE_NODE = 1, 2, 3, 4
Spot = collections.namedtuple("Spot", "pack offset kind compression stored plain")


class Pack:
    """A pack that is read by ranges; its hash is computed only when something in it is wrong."""

    def __init__(self, vault, place):
        self.place, self.blob = place, Blob(vault.path(place))
        self.thing = Thing(place, self.blob, vault.keys.vault, whole=False)
        self.stream = self.judged(lambda: self.thing.open(vault.keys.session(self.thing.header)))

    def judged(self, action):
        try:
            return action()
        except Verdict as verdict:
            raise (self.thing.damaged_or(verdict) if verdict.word == TAMPERED else verdict) from None

    def contents(self):
        """The spots of all chunks by the pack's own table."""
        size = self.stream.size
        must(size >= 4, MALFORMED, "its table of contents is missing")
        length = int.from_bytes(self.judged(lambda: self.stream.read(size - 4, 4)), "big")
        must(length <= 32 * MIB and length + 4 <= size, MALFORMED, "its table of contents does not fit into it")
        table = fits(decode(self.judged(lambda: self.stream.read(size - 4 - length, length))), CONTENTS, "a table of contents")
        chunks = list(spots(self.thing.hash, table["chunks"]))
        must(sum(spot.stored for _, spot in chunks) <= size - 4 - length, MALFORMED, "its chunks do not fit into it")
        return chunks

    def chunk(self, spot):
        must(spot.plain <= 4 * MIB and spot.stored <= 5 * MIB, MALFORMED, "a chunk is larger than version 1 allows")
        stored = self.judged(lambda: self.stream.read(spot.offset, spot.stored))
        plain = decompressed(stored, spot.compression, spot.plain)
        must(len(plain) == spot.plain, MALFORMED, "a chunk does not have the length that was promised")
        return plain


def spots(pack, chunks):
    offset = 0
    for name, kind, compression, stored, plain in chunks:
        yield name, Spot(pack, offset, kind, compression, stored, plain)
        offset += stored


class Chunks:
    """Finds and checks the chunks of one domain. Indexes say where to look; packs have the last word."""

    def __init__(self, vault, domain, epoch):
        self.vault, self.domain = vault, domain
        self.key = vault.keys.derived(epoch, "chunk-id", domain)
        self.where, self.files, self.open = {}, {}, collections.OrderedDict()
        self.read, self.covered, self.wide = set(), set(), 0
        for place in vault.places("pack"):
            self.files.setdefault(bytes.fromhex(place[-64:]), []).append(place)
        for place in vault.places("index"):
            self.load_index(place)

    def load_index(self, place):
        try:
            thing = Thing(place, Blob(self.vault.path(place)), self.vault.keys.vault)
            if thing.header["domain"] != self.domain:
                return
            index = fits(decode(thing.open(self.vault.keys.session(thing.header)).all()), INDEX, "an index")
        except Verdict as verdict:
            self.vault.note(place, verdict)
            return
        for pack, _, _, chunks in index["packs"]:
            self.covered.add(pack)
            for name, spot in spots(pack, chunks):
                self.add(name, spot)

    def add(self, name, spot):
        known = self.where.setdefault(name, ())
        if spot not in known:
            self.where[name] = known + (spot,)

    def pack(self, name):
        if name not in self.open:
            must(name in self.files, MISSING, "a pack is missing, or still arriving")
            self.open[name] = self.opened(name)
            if len(self.open) > 64:
                self.open.popitem(last=False)
        self.open.move_to_end(name)
        return self.open[name]

    def opened(self, name):
        problem = None
        for place in self.files[name]:
            try:
                return Pack(self.vault, place)
            except Verdict as verdict:
                self.vault.note(place, verdict)
                problem = verdict
        raise problem

    def widen(self):
        """Reads the packs' own tables: first of packs that no index names, then of all."""
        self.wide += 1
        for name in sorted(self.files):
            if name in self.read or (self.wide == 1 and name in self.covered):
                continue
            self.read.add(name)
            try:
                pack = self.pack(name)
                if pack.thing.header["domain"] == self.domain:
                    for chunk, spot in pack.contents():
                        self.add(chunk, spot)
            except Verdict as verdict:
                self.vault.note(self.files[name][0], verdict)

    def fetch(self, kind, name):
        """The plaintext of a chunk, whose id is checked; any good copy will do."""
        problem, tried = None, set()
        while True:
            for spot in self.where.get(name, ()):
                if spot in tried:
                    continue
                tried.add(spot)
                try:
                    return self.checked(kind, name, spot)
                except Verdict as verdict:
                    problem = problem or verdict
            if self.wide == 2:
                raise problem or Verdict(MISSING, "a piece of it is in no pack that is here")
            self.widen()

    def checked(self, kind, name, spot):
        try:
            plain = self.pack(spot.pack).chunk(spot)
            must(hmac.compare_digest(hmac256(self.key, bytes([kind]) + plain), name), TAMPERED, "a chunk is not what its id promises")
            return plain
        except Verdict as verdict:
            if verdict.word != MISSING or spot.pack in self.files:
                self.vault.note(self.files[spot.pack][0], verdict)
            raise

    def is_here(self, name):
        """Whether a chunk lies in a pack that is here, without reading it."""
        while not any(spot.pack in self.files for spot in self.where.get(name, ())):
            if self.wide == 2:
                return False
            self.widen()
        return True


# ---------------------------------------------------------------- trees (section 10)

class Tree:
    """The files of one backup."""

    def __init__(self, vault, entry):
        header = entry.header
        self.body = entry.body(vault.keys)
        self.chunks = vault.chunks(header["domain"], header["epochs"][2])

    def entries(self, node, depth=0):
        """The entries of a directory, in order; a Verdict stands where some are lost."""
        try:
            must(depth <= 8, MALFORMED, "a long directory is nested too deep")
            node = directory_node(self.chunks.fetch(DIRECTORY_NODE, node))
        except Verdict as verdict:
            yield verdict
            return
        if node[0] == 0:
            yield from node[1]
        else:
            for part in node[1]:
                yield from self.entries(part, depth + 1)

    def walk(self, node, path=()):
        """Everything below a directory: (path, entry or Verdict), a folder before its contents and once more,
        with None, after them."""
        stack = [(path, self.entries(node))]
        while stack:
            path, rest = stack[-1]
            entry = next(rest, None)
            if entry is None:
                stack.pop()
                yield path, None
            elif isinstance(entry, Verdict):
                yield path, entry
            else:
                here = path + (entry["name"],)
                yield here, entry
                if entry["type"] == "directory" and len(here) <= 4096:
                    stack.append((here, self.entries(entry["node"])))
                elif entry["type"] == "directory":
                    yield here, Verdict(MALFORMED, "folders are nested more than 4,096 deep")

    def at(self, path):
        """The entry at a path, or None."""
        entry = {"name": b"", "type": "directory", "node": self.body["root"], "mode": 0o755, "mtime": [0, 0]}
        for name in path:
            lost = None
            for candidate in self.entries(entry["node"]) if entry["type"] == "directory" else ():
                if isinstance(candidate, Verdict):
                    lost = candidate
                elif candidate["name"] == name:
                    entry = candidate
                    break
            else:
                if lost:
                    raise lost
                return None
        return entry

    def pieces(self, parts, depth=0):
        """The contents of a file in order: (length, bytes), with None for a hole."""
        must(depth <= 8, MALFORMED, "a file is nested too deep")
        for part in parts:
            if part[0] == 0:
                yield part[1], None
            elif part[0] == 1:
                data = self.chunks.fetch(DATA, part[2])
                must(len(data) == part[1], MALFORMED, "a piece of it has another length")
                yield part[1], data
            else:
                inner = self.file_node(part)
                yield from self.pieces(inner, depth + 1)

    def file_node(self, part):
        inner = fits(decode(self.chunks.fetch(FILE_NODE, part[2])), PARTS, "a file node")
        must(sum(piece[1] for piece in inner) == part[1], MALFORMED, "the parts of a file do not add up")
        return inner

    def data_chunks(self, parts, depth=0):
        """The ids of the data chunks of a file, reading only its nodes."""
        must(depth <= 8, MALFORMED, "a file is nested too deep")
        for part in parts:
            if part[0] == 1:
                yield part[2]
            elif part[0] == 2:
                yield from self.data_chunks(self.file_node(part), depth + 1)

    def catalogue(self, node, depth=0):
        """The files of the catalogue: (path, chats or Verdict)."""
        try:
            must(depth <= 8, MALFORMED, "the catalogue is nested too deep")
            value = fits(decode(self.chunks.fetch(CATALOGUE_NODE, node)), CATALOGUE, "a catalogue node")
        except Verdict as verdict:
            yield b"", verdict
            return
        for part in value.get("parts", []):
            yield from self.catalogue(part, depth + 1)
        for path, name in value.get("files", []):
            try:
                chats = fits(decode(self.chunks.fetch(CATALOGUE_NODE, name)), record({"chats": many(CHAT)}), "a catalogue node")
                yield path, chats["chats"]
            except Verdict as verdict:
                yield path, verdict


# ---------------------------------------------------------------- the vault (section 13)

class Vault:
    """A folder that holds a vault, and everything noted about it while reading."""

    def __init__(self, folder):
        self.folder, self.keys, self.notes, self.others, self.cache = folder, None, {}, [], {}
        self.names, self.remarks, self.listed = None, [], {kind: [] for kind in PLACES}
        for base, folders, files in os.walk(folder):
            folders.sort()
            for name in sorted(files):
                place = os.path.relpath(os.path.join(base, name), folder).replace(os.sep, "/")
                kind = kind_of(place)[0] if os.path.isfile(os.path.join(base, name)) else None
                if kind:
                    self.listed[kind].append(place)
                elif place != "HOW-TO-OPEN.txt" and not re.fullmatch(r"reader/[0-9a-f]{64}\.(py|md)", place):
                    self.others.append(place)
        if not any(self.listed.values()):
            raise Stop(NOT_FOUND, f"There is no vault in {shown(folder)}: it holds no file of one.")

    def path(self, place):
        return os.path.join(self.folder, *place.split("/"))

    def places(self, kind):
        return self.listed[kind]

    def note(self, place, verdict):
        """Remembers the first thing that is wrong with an object."""
        self.notes.setdefault(place, verdict)

    def thing(self, place):
        return Thing(place, Blob(self.path(place)), self.keys.vault if self.keys else None)

    def things(self, kind):
        """All objects of a kind that can be opened; of those written twice, one good copy each."""
        done = set()
        for place in self.places(kind):
            if place[-64:] in done and kind in ("slot", "statement"):
                self.second_copy(place)
                continue
            try:
                yield self.thing(place)
                done.add(place[-64:])
            except Verdict as verdict:
                self.note(place, verdict)

    def second_copy(self, place):
        try:
            self.thing(place)
        except Verdict as verdict:
            self.note(place, verdict)

    def unlock(self, secrets):
        vaults, verdicts, opened = {}, [], []
        for thing in list(self.things("slot")):
            keys = vaults.setdefault(thing.header["vault"], Keys(thing.header["vault"]))
            try:
                if unlock(thing, secrets, keys):
                    opened.append(thing)
            except Verdict as verdict:
                verdicts.append((thing.place, verdict))
        verdicts += [(place, verdict) for place, verdict in self.notes.items() if kind_of(place)[0] == "slot"]
        for place, verdict in verdicts:
            if verdict.word != WRONG_SECRET:
                self.note(place, verdict)
        if not opened:
            raise self.locked([verdict for _, verdict in verdicts])
        self.opened = opened
        self.keys = max((keys for keys in vaults.values() if keys.epochs), key=lambda keys: len(keys.epochs))

    def locked(self, verdicts):
        words = {verdict.word for verdict in verdicts}
        if WRONG_SECRET in words:
            return Stop(WRONG_KEY, "This key is well written, but it does not open this vault.")
        if words & {DAMAGED, TAMPERED, MALFORMED, NOT_AN_OBJECT, WRONG_PLACE}:
            return Stop(DAMAGE, "The files that this key would open are damaged, in both folders keys and keys-2.")
        if not self.places("slot"):
            return Stop(NOT_FOUND, "The folders keys and keys-2 hold no way to unlock; without one of their files nothing opens.")
        if words & {NEWER, FEATURE}:
            return Stop(TOO_NEW, "This vault was written by a newer version of Coffer; use the reader of that version.")
        return Stop(WRONG_KEY, "No way to unlock this vault takes a key of this kind.")

    def load(self):
        """Statements, then logs, then what follows from them."""
        found = {}
        for thing in self.things("statement"):
            try:
                statement = Statement(thing, self.keys)
                found[statement.hash] = statement
                if not statement.known:
                    self.note(thing.place, Verdict(UNKNOWN_EPOCH, "it belongs to an epoch that this way to unlock does not open"))
            except Verdict as verdict:
                self.note(thing.place, verdict)
        self.statements = Statements(list(found.values()), self.note)
        self.entries = []
        for thing in self.things("log"):
            self.load_entry(thing)
        self.entries.sort(key=lambda entry: (entry.computer, entry.sequence, entry.hash))
        self.say_what_is_proven()
        self.check_chains()
        self.check_heads()
        self.apply_owners()

    def load_entry(self, thing):
        try:
            entry = Entry(thing, self.keys)
        except Verdict as verdict:
            self.note(thing.place, verdict)
            return
        try:
            entry.judge(self.statements)
        except Verdict as verdict:
            self.note(thing.place, verdict)
            if verdict.word != UNPROVEN:
                return
        self.entries.append(entry)

    def say_what_is_proven(self):
        statements = self.statements
        if not statements.proven:
            self.remarks.append("Nothing here proves who wrote these backups, because the vault's statements are missing or not "
                                "whole. They can still be read.")
        elif not any(thing.header["slot"] in head.slots and head.slots[thing.header["slot"]][0] == thing.hash
                     for head in statements.heads for thing in self.opened):
            self.remarks.append("The way to unlock that was used is not listed any more: it was removed, or this copy of the vault "
                                "is older or newer than it.")
        if statements.fork:
            self.remarks.append(statements.fork)

    def check_chains(self):
        """Gaps, clones, broken chains and retired computers."""
        for computer, group in itertools.groupby(self.entries, key=lambda entry: entry.computer):
            group, name = list(group), self.computer_name(computer)
            record_ = self.statements.computer(computer)
            numbers = {}
            for entry in group:
                numbers.setdefault(entry.sequence, []).append(entry)
                entry.counts = self.is_accepted(entry, record_)
            for number, same in numbers.items():
                if len(same) > 1:
                    self.remarks.append(f"The log of {name} has {len(same)} entries with the number {number}: that computer was "
                                        "copied or its key was stolen.")
            self.name_gaps(name, numbers)

    @staticmethod
    def is_accepted(entry, record_):
        if record_ is None or record_["status"] != "retired":
            return True
        head = record_.get("head")
        return head is not None and (entry.sequence < head[0] or [entry.sequence, entry.hash] == head)

    def name_gaps(self, name, numbers):
        lost, expected = [], 0
        for number in sorted(numbers):
            if number > expected:
                lost.append(str(expected) if number == expected + 1 else f"{expected} to {number - 1}")
            before = {entry.hash for entry in numbers.get(number - 1, [])}
            if before and any(entry.payload["previous"] not in before for entry in numbers[number]):
                self.remarks.append(f"Entry {number} of the log of {name} does not follow entry {number - 1}.")
            expected = number + 1
        if lost:
            self.remarks.append(f"The log of {name} has a gap: {', '.join(lost)} missing or not readable.")

    def check_heads(self):
        """Heads that somebody has seen and that are not here: the vault was rolled back."""
        present = {(entry.computer, entry.sequence, entry.hash) for entry in self.entries}
        seen = {tuple(head) for entry in self.entries if entry.proven for head in entry.payload["seen"]}
        seen |= {(name, *item["head"]) for head in self.statements.heads for name, item in head.computers.items() if "head" in item}
        for computer, sequence, digest in sorted(seen - present):
            self.remarks.append(f"Entry {sequence} of the log of {self.computer_name(computer)} was seen before and is not here "
                                f"({digest.hex()[:12]}): it was lost, or the vault was rolled back.")
        absent = {entry.payload["statement"] for entry in self.entries} - set(self.statements.all)
        for digest in sorted(absent):
            self.remarks.append(f"A statement that backups rely on is not here ({digest.hex()[:12]}).")

    def apply_owners(self):
        """Forgets and holds, as far as owners proved them."""
        by_place = {(entry.computer, entry.sequence, entry.hash): entry for entry in self.entries}
        for entry in sorted(self.entries, key=lambda entry: entry.time):
            if not (entry.proven and entry.counts and entry.kind in ("forget", "hold")):
                continue
            for meant in entry.payload.get("entries", []):
                target = by_place.get(tuple(meant))
                if target and entry.kind == "forget":
                    target.forgotten = True
                elif target:
                    target.held = entry.payload.get("held", False)

    def computer_name(self, computer):
        if self.names is None:
            self.names = {}
            for head in self.statements.heads:
                try:
                    self.names.update((item["computer"], shown(item["name"])) for item in head.private(self.keys)["computers"])
                except Verdict as verdict:
                    self.note(head.thing.place, verdict)
        return self.names.get(computer, "computer " + computer.hex()[:8])

    def backups(self):
        return sorted((entry for entry in self.entries if entry.kind == "backup" and entry.counts),
                      key=lambda entry: (entry.time, entry.computer, entry.sequence))

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

    def chunks(self, domain, epoch):
        if (domain, epoch) not in self.cache:
            self.cache[domain, epoch] = Chunks(self, domain, epoch)
        return self.cache[domain, epoch]


# ---------------------------------------------------------------- writing files

class Target:
    """A folder to restore into. Every path is opened component by component without following a link, everything
    is created and nothing replaced, so names cannot lead outside and what is there stays."""
    FOLDER = os.O_RDONLY | getattr(os, "O_DIRECTORY", 0) | getattr(os, "O_NOFOLLOW", 0)

    def __init__(self, folder):
        if os.open not in os.supports_dir_fd or not hasattr(os, "O_NOFOLLOW"):
            raise Stop(USAGE, "Restoring needs Linux, macOS or, on Windows, the Windows Subsystem for Linux.")
        os.makedirs(folder, exist_ok=True)
        self.root = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
        self.count, self.cached = 0, ((), os.dup(self.root))

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

    def make_folder(self, path):
        """True if the folder was created, False if it was there."""
        try:
            os.mkdir(path[-1], 0o700, dir_fd=self.folder(path[:-1]))
            return True
        except FileExistsError:
            self.folder(path)
            return False

    def finish_folder(self, path, entry):
        descriptor = self.folder(path)
        os.chmod(descriptor, entry["mode"] & 0o777)
        set_time(descriptor, entry)

    def make_link(self, path, entry):
        parent = self.folder(path[:-1])
        os.symlink(entry["target"], path[-1], dir_fd=parent)
        set_time(path[-1], entry, dir_fd=parent, follow_symlinks=False)

    def same_file(self, path, first):
        source = os.dup(self.folder(first[:-1]))
        try:
            os.link(first[-1], path[-1], src_dir_fd=source, dst_dir_fd=self.folder(path[:-1]), follow_symlinks=False)
        finally:
            os.close(source)

    def make_file(self, path, entry, pieces):
        """Writes under a temporary name, and gives the file its own name only when it is whole."""
        parent, self.count = self.folder(path[:-1]), self.count + 1
        refuse_existing(path[-1], parent)
        temporary = b".coffer-%d-%d.part" % (os.getpid(), self.count)
        flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | os.O_NOFOLLOW
        descriptor = os.open(temporary, flags, 0o600, dir_fd=parent)
        try:
            with os.fdopen(descriptor, "wb") as file:
                for length, data in pieces:
                    file.seek(length, os.SEEK_CUR) if data is None else file.write(data)
                file.truncate(entry["size"])
                file.flush()
                os.chmod(file.fileno(), entry["mode"] & 0o777)
                set_time(file.fileno(), entry)
            give_name(temporary, path[-1], parent)
        finally:
            try:
                os.unlink(temporary, dir_fd=parent)
            except FileNotFoundError:
                pass


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
    raise FileExistsError("something of this name is already there and was left as it is")


def give_name(temporary, name, parent):
    try:
        os.link(temporary, name, src_dir_fd=parent, dst_dir_fd=parent, follow_symlinks=False)
    except FileExistsError:
        raise
    except OSError:  # a file system without hard links
        refuse_existing(name, parent)
        os.rename(temporary, name, src_dir_fd=parent, dst_dir_fd=parent)


class Restore:
    """Restores one subtree and keeps account of what could not be."""

    def __init__(self, tree, target):
        self.tree, self.target, self.lost, self.links = tree, target, [], {}
        self.files = self.bytes = self.folders = self.symlinks = 0
        self.made = {}

    def run(self, top, path):
        """`top` is the entry at `path`; the root of the backup has an empty path."""
        if not path:
            return self.below(top["node"], ())
        name = path[-1:]
        self.one(name, top)
        if top["type"] == "directory" and name in self.made:
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
        try:
            {"file": self.file, "directory": self.directory, "symlink": self.symlink}.get(entry["type"], self.other)(path, entry)
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

    def directory(self, path, entry):
        self.made[path] = entry if self.target.make_folder(path) else None
        self.folders += 1

    def close(self, path):
        entry = self.made.pop(path, None)
        if entry:
            try:
                self.target.finish_folder(path, entry)
            except (OSError, ValueError, OverflowError):
                self.lose(path, "its permissions could not be set")

    def symlink(self, path, entry):
        self.target.make_link(path, entry)
        self.symlinks += 1

    def file(self, path, entry):
        first = self.links.get(entry.get("link"))
        if not (first and first[1] == entry["parts"] and self.linked(path, first[0])):
            self.target.make_file(path, entry, self.tree.pieces(entry["parts"]))
            if "link" in entry:
                self.links[entry["link"]] = (path, entry["parts"])
        self.files += 1
        self.bytes += entry["size"]

    def linked(self, path, first):
        try:
            self.target.same_file(path, first)
            return True
        except FileExistsError:
            raise
        except OSError:
            return False

    def other(self, path, entry):
        raise Verdict(FEATURE, f"things of the kind {shown(entry['type'])} cannot be restored by this program")


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


def amount(count):
    for unit in ("bytes", "KiB", "MiB", "GiB"):
        if count < 1024:
            return f"{count:.0f} {unit}" if unit == "bytes" else f"{count:.1f} {unit}"
        count /= 1024
    return f"{count:.1f} TiB"


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


def split_path(text):
    return tuple(name for name in os.fsencode(text or "").split(b"/") if name)


def entry_at(tree, text):
    path = split_path(text)
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
        sys.stdout.buffer.flush()
        explain(vault)
        raise Stop(DAMAGE, f"{shown_path(path)} ends early: {verdict.detail}.") from None
    sys.stdout.buffer.flush()
    return OK


def command_restore(vault, arguments):
    target, folder = os.path.realpath(arguments.target), os.path.realpath(arguments.vault)
    if target == folder or target.startswith(os.path.join(folder, "")):
        raise Stop(USAGE, "Nothing is written into a vault; choose a folder outside it.")
    entry = vault.find(arguments.snapshot)
    tree = vault.tree(entry)
    path, top = entry_at(tree, arguments.path)
    work = Restore(tree, Target(arguments.target))
    work.run(top, path)
    explain(vault)
    print(f"Restored from the backup {entry.hash.hex()[:12]} of {moment(entry.time)}: {work.files} files ({amount(work.bytes)}), "
          f"{work.folders} folders, {work.symlinks} links.")
    if work.lost:
        print(f"Not restored ({len(work.lost)}):")
        for where, why in work.lost:
            print(f"    {shown_path(where)}: {why}.")
    return PARTLY if work.lost else OK


def command_names(vault, arguments):
    """Checks all files against their names; this needs no key."""
    bad = count = 0
    readers = sorted(name for name in (os.listdir(vault.path("reader")) if os.path.isdir(vault.path("reader")) else [])
                     if re.fullmatch(r"[0-9a-f]{64}\.(py|md)", name))
    for place in sorted(itertools.chain(*vault.listed.values(), ("reader/" + name for name in readers))):
        count += 1
        promised = place[-67:-3] if place.startswith("reader/") else place[-64:]
        if Blob(vault.path(place)).sha256().hex() != promised:
            bad += 1
            print(f"{place}: damaged: its bytes are not those that its name promises.")
    for place in vault.others:
        print(f"{shown(place)}: passed over; its name is not that of a vault's file.")
    print(f"{count} files checked against their names, {bad} damaged.")
    return DAMAGE if bad else OK


def command_verify(vault, arguments):
    checked = 0
    for entry in vault.backups():
        checked += verify_backup(vault, entry, arguments.all)
    for place in vault.places("index"):
        verify_one(vault, place, lambda thing: fits(decode(thing.open(vault.keys.session(thing.header)).all()), INDEX, "an index"))
    for place in vault.places("pack"):
        verify_pack(vault, place, arguments.all)
    verify_copies(vault)
    explain(vault)
    for place in vault.others:
        print(f"{shown(place)}: passed over; its name is not that of a vault's file.")
    print(f"{len(vault.backups())} backups with {checked} files checked; {len(vault.notes)} objects are not as they should be.")
    words = {verdict.word for verdict in vault.notes.values()} - {UNPROVEN, UNKNOWN_EPOCH}
    if not words and not vault.remarks:
        return OK
    return TOO_NEW if words and words <= {NEWER, FEATURE} else DAMAGE


def verify_one(vault, place, action):
    try:
        action(vault.thing(place))
    except Verdict as verdict:
        vault.note(place, verdict)


def verify_pack(vault, place, everything):
    try:
        pack = Pack(vault, place)
        header = pack.thing.header
        key = vault.keys.derived(header["epochs"][2], "chunk-id", header["domain"])
        for name, spot in pack.contents():
            if everything:
                plain = pack.chunk(spot)
                must(spot.kind < 256 and hmac256(key, bytes([spot.kind]) + plain) == name, TAMPERED, "a chunk is not what its id promises")
        if everything:
            pack.thing.check_hash()
    except Verdict as verdict:
        vault.note(place, verdict)


def verify_copies(vault):
    for kind in ("slot", "statement"):
        for place in vault.places(kind):
            other = place.replace("keys-2/", "keys/") if place.startswith("keys-2/") else "keys-2/" + place[5:]
            if other not in vault.listed[kind]:
                vault.note(other, Verdict(MISSING, "one of its two copies is not here"))


def verify_backup(vault, entry, everything):
    """Reads all nodes of a backup, and its data too if everything is wanted; the number of files."""
    name, count = entry.hash.hex()[:12], 0
    try:
        tree = vault.tree(entry)
    except Stop:
        return 0
    for path, item in tree.walk(tree.body["root"]):
        try:
            if isinstance(item, Verdict):
                raise item
            if item and item["type"] == "file":
                count += 1
                for piece in tree.pieces(item["parts"]) if everything else tree.data_chunks(item["parts"]):
                    must(everything or tree.chunks.is_here(piece), MISSING, "a piece of it is in no pack that is here")
        except Verdict as verdict:
            vault.note(f"backup {name}: {shown_path(path)}", verdict)
    for path, chats in tree.catalogue(tree.body["catalogue"]) if "catalogue" in tree.body else ():
        if isinstance(chats, Verdict):
            vault.note(f"backup {name}: list of conversations {shown(path)}", chats)
    return count


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
        command.add_argument("--recovery-key-file", metavar="F")
        command.add_argument("--password-file", metavar="F")
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
        secrets["recovery-key"] = recovery_key(text_of(arguments.recovery_key_file))
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
    vault = Vault(arguments.vault)
    if getattr(arguments, "names", False):
        return command_names(vault, arguments)
    vault.unlock(secrets_from(arguments))
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
