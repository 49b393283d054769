#!/usr/bin/env python3
# SPDX-License-Identifier: 0BSD
"""Makes the vectors of the vault format and the golden vaults: a writer of vaults, made from FORMAT.md alone.

    make_vectors.py [FOLDER]      writes FOLDER/format/*.txt and FOLDER/vaults/ (default: tests/vectors)

It shares no code with Coffer or with coffer_recover.py. All randomness comes from a seeded stream and all
compression from code or constants in this file, so the same bytes come out everywhere, for ever. Never use it
for a real vault: its keys are public.

A vector is a text header of `name: value` lines, an empty line and the object in hexadecimal, 64 digits to a line.

    expect        the verdict: good, newer-version, unknown-feature, damaged, not-ours, wrong-place, unknown-epoch,
                  tampered, malformed, wrong-secret, unproven
    comment       what the scenario is
    kind          slot, statement, pack, index, log; or, for what lies inside objects: cbor, container,
                  directory-node, file-node, catalogue-node; or recovery-key (the text, as bytes)
    path          where the object lies in the vault; kind, computer, sequence and hash are judged by it
    vault         the id of the vault that is being read
    recovery-key, password     the secret to try on a slot, as a person types it
    security-key, browser      what an authenticator answers to `input`, in hex
    epoch         number and vault key of an epoch that the reader holds; repeated
    statement     a whole statement file that the reader has found valid: an ancestor, or what a log entry names; repeated
    key, context  of a container, which is judged as the body of an object whose hash is its name
    and, where good: vault-key and earlier (number, vault key) of a slot; payload and private of a statement; contents
    of a pack or index; payload and body of a log entry; plaintext of a container; secret of a recovery key; all in hex
"""
import base64
import ctypes
import ctypes.util
import hashlib
import hmac
import os
import sys
import unicodedata
import zlib

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey
from cryptography.hazmat.primitives.ciphers.aead import AESGCM, ChaCha20Poly1305
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat


# ---------------------------------------------------------------- randomness and encoding

class Dice:
    """A reproducible stream of bytes."""

    def __init__(self, seed):
        self.seed, self.count = seed.encode(), 0

    def roll(self, size):
        out = b""
        while len(out) < size:
            out += hashlib.sha512(self.seed + b"/%d" % self.count).digest()
            self.count += 1
        return out[:size]


def head(major, value):
    for limit, mark in ((24, None), (1 << 8, 24), (1 << 16, 25), (1 << 32, 26), (1 << 64, 27)):
        if value < limit:
            if mark is None:
                return bytes([major << 5 | value])
            return bytes([major << 5 | mark]) + value.to_bytes(1 << (mark - 24), "big")
    raise ValueError(value)


def cbor(value):
    if value is None or value is True or value is False:
        return {None: b"\xf6", True: b"\xf5", False: b"\xf4"}[value]
    if isinstance(value, int):
        return head(0, value) if value >= 0 else head(1, -1 - value)
    if isinstance(value, bytes):
        return head(2, len(value)) + value
    if isinstance(value, str):
        return head(3, len(value.encode())) + value.encode()
    if isinstance(value, (list, tuple)):
        return head(4, len(value)) + b"".join(map(cbor, value))
    pairs = sorted((cbor(key), cbor(item)) for key, item in value.items())
    return head(5, len(pairs)) + b"".join(key + item for key, item in pairs)


def u32(value):
    return value.to_bytes(4, "big")


def sha256(data):
    return hashlib.sha256(data).digest()


# ---------------------------------------------------------------- algorithms

def mac256(key, data):
    return hmac.new(key, data, hashlib.sha256).digest()


def hkdf_expand(key, info, size, algorithm):
    out, block, number = b"", b"", 1
    while len(out) < size:
        block = hmac.new(key, block + info + bytes([number]), algorithm).digest()
        out, number = out + block, number + 1
    return out[:size]


def label(name, *parts):
    return b"coffer/v1/" + name.encode("ascii") + bytes(1) + b"".join(parts)


def expand(key, info):
    return hkdf_expand(key, info, 32, hashlib.sha256)


def raw(public):
    return public.public_bytes(Encoding.Raw, PublicFormat.Raw)


def key_pair(ikm):
    suite = b"KEM" + bytes([0, 0x20])
    prk = mac256(bytes(32), b"HPKE-v1" + suite + b"dkp_prk" + ikm)
    return X25519PrivateKey.from_private_bytes(
        hkdf_expand(prk, b"\0\x20" + b"HPKE-v1" + suite + b"sk", 32, hashlib.sha256))


def hpke_seal(public, ephemeral_ikm, psk, psk_id, info, plain):
    """Returns enc and the ciphertext; the ephemeral key comes from `ephemeral_ikm`."""
    kem, suite = b"KEM" + bytes([0, 0x20]), b"HPKE" + bytes([0, 0x20, 0, 1, 0, 3])

    def extract(which, salt, name, ikm):
        return mac256(salt or bytes(32), b"HPKE-v1" + which + name + ikm)

    def labeled(which, prk, name, context, size):
        return hkdf_expand(prk, size.to_bytes(2, "big") + b"HPKE-v1" + which + name + context, size, hashlib.sha256)

    ephemeral = key_pair(ephemeral_ikm)
    enc = raw(ephemeral.public_key())
    dh = ephemeral.exchange(X25519PublicKey.from_public_bytes(public))
    shared = labeled(kem, extract(kem, b"", b"eae_prk", dh), b"shared_secret", enc + public, 32)
    context = bytes([1]) + extract(suite, b"", b"psk_id_hash", psk_id) + extract(suite, b"", b"info_hash", info)
    secret = extract(suite, shared, b"secret", psk)
    key, nonce = labeled(suite, secret, b"key", context, 32), labeled(suite, secret, b"base_nonce", context, 12)
    return enc, ChaCha20Poly1305(key).encrypt(nonce, plain, b"")


def cobblestone(dice, key, context, plain):
    salt = dice.roll(24)
    okm = hkdf_expand(key, b"c2sp.org/chunked-encryption@v1+" + b"AEAD_AES_256_GCM" + bytes(1) + salt + context, 76, hashlib.sha512)
    cipher, base, out = AESGCM(okm[:32]), okm[32:44], [salt, okm[44:]]
    for number in range(len(plain) // 16384 + 1):
        nonce = bytes(a ^ b for a, b in zip(base, number.to_bytes(12, "big")))
        out.append(cipher.encrypt(nonce, plain[number * 16384:(number + 1) * 16384], b""))
    return b"".join(out)


def sign(seed, message):
    return Ed25519PrivateKey.from_private_bytes(seed).sign(message)


def verifying(seed):
    return raw(Ed25519PrivateKey.from_private_bytes(seed).public_key())


def argon2id(password, salt, memory, passes, lanes):
    try:
        from argon2.low_level import Type, hash_secret_raw
        return hash_secret_raw(password, salt, passes, memory, lanes, 32, Type.ID, 19)
    except ImportError:
        library = ctypes.CDLL(ctypes.util.find_library("argon2") or "libargon2.so.1")
        out = ctypes.create_string_buffer(32)
        u, z = ctypes.c_uint32, ctypes.c_size_t
        if library.argon2id_hash_raw(u(passes), u(memory), u(lanes), password, z(len(password)), salt, z(len(salt)), out, z(32)):
            raise RuntimeError("argon2id") from None
        return out.raw


# ---------------------------------------------------------------- compression that never changes

class Bits:
    def __init__(self):
        self.value, self.count = 0, 0

    def low(self, value, size):
        self.value |= value << self.count
        self.count += size

    def code(self, value, size):
        self.low(int(format(value, f"0{size}b")[::-1], 2), size)

    def symbol(self, number):
        """A literal or length symbol of the fixed Huffman code (RFC 1951, 3.2.6)."""
        for least, size, first in ((280, 8, 0xC0), (256, 7, 0), (144, 9, 0x190), (0, 8, 0x30)):
            if number >= least:
                return self.code(first + number - least, size)

    def bytes(self):
        return self.value.to_bytes((self.count + 7) // 8, "little")


def deflate(data):
    """A zlib stream (RFC 1950) of one block with fixed codes; repeats are found in the last 4 KiB, of length 3 to 10."""
    bits, seen, at = Bits(), {}, 0
    bits.low(0b011, 3)
    while at < len(data):
        before, length = seen.get(data[at:at + 3], -1), 0
        if 0 <= before and at - before <= 4096:
            while length < 10 and at + length < len(data) and data[before + length] == data[at + length]:
                length += 1
        for place in range(at, at + max(length, 1)):
            seen[data[place:place + 3]] = place
        if length < 3:
            bits.symbol(data[at])
            at += 1
            continue
        bits.symbol(254 + length)
        far = at - before - 1
        extra = max(far.bit_length() - 2, 0)
        bits.code(far if far < 4 else 2 * extra + (far >> extra), 5)
        bits.low(far & ((1 << extra) - 1), extra)
        at += length
    bits.symbol(256)
    return b"\x78\x01" + bits.bytes() + zlib.adler32(data).to_bytes(4, "big")


TIDES = "".join(f"Day {day}: the tide came {day * 7 % 12} hours late, and the mail with it.\n" for day in range(40)).encode()
TIDES_ZSTD = base64.b64decode(
    "KLUv/WAMCLUFADIKHReQOwfYkr3TuPPlToaNlpbsJNWA604BDs592xm7rit1dfr/tre/9Lbb1Nax3bVMraZVV+/eTdfOq9nMadkpb2LXVVar71oz"
    "W8tWKbnvMmf0CECISB4RgTJBnmIsLwMYX5JO8zBHakLlFQkNJCY8Yg6a0SMCT6gRgPb+sxmwmwMSaBD4AQb/OwT8gpZCAIPWuMIwA3RX5KEJ"
    "F/EdCK2lxKtdtfheEuEaQHTFHAPhPAfVA5Cq")
NONE, ZLIB, ZSTD = 0, 1, 2


def compress(data, how):
    if how == ZSTD and data != TIDES:
        raise ValueError("the one zstd frame that is here holds TIDES")
    return {NONE: data, ZLIB: deflate(data) if how == ZLIB else b"", ZSTD: TIDES_ZSTD}[how]


# ---------------------------------------------------------------- the recovery key as text

CROCKFORD = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"


def times_alpha(value, power):
    for _ in range(power):
        value <<= 1
        if value & 32:
            value ^= 0b101001
    return value


def recovery_text(secret):
    bits = format(int.from_bytes(secret, "big") << 4, "0260b")
    values = [int(bits[at:at + 5], 2) for at in range(0, 260, 5)]
    groups = []
    for number in range(13):
        group = values[4 * number:4 * number + 4]
        check = number
        for power, value in enumerate(group, 1):
            check ^= times_alpha(value, power)
        groups.append("".join(CROCKFORD[value] for value in group + [check]))
    return "-".join(groups)


# ---------------------------------------------------------------- objects

def prefix(header):
    encoded = cbor(header)
    return bytes.fromhex("89434F464645520A") + u32(len(encoded)) + encoded


class Epoch:
    def __init__(self, vault, number, key):
        self.vault, self.number, self.key = vault, number, key
        self.reading = raw(key_pair(expand(key, label("reading", vault))).public_key())
        self.name = sha256(self.reading)

    def derive(self, name, *parts):
        return expand(self.key, label(name, self.vault, *parts))


class Way:
    """A way to unlock: its secret and what is derived from it."""

    def __init__(self, vault, slot, method, secret, extra=None, name="", text=""):
        self.vault, self.slot, self.method, self.extra, self.name, self.text = vault, slot, method, extra or {}, name, text
        prk = mac256(vault + slot, secret)
        self.kem = key_pair(expand(prk, label("slot-kem")))
        self.psk, self.admin, self.check = (expand(prk, label(name)) for name in ("slot-psk", "slot-admin", "slot-check"))
        self.public, self.admin_public = raw(self.kem.public_key()), verifying(self.admin)

    @classmethod
    def recovery(cls, vault, dice, name="Recovery key"):
        slot, secret = dice.roll(16), dice.roll(32)
        return cls(vault, slot, "recovery-key", secret, None, name, recovery_text(secret))

    @classmethod
    def password(cls, vault, dice, text, name="Password"):
        slot, salt = dice.roll(16), dice.roll(16)
        secret = argon2id(unicodedata.normalize("NFC", text).encode(), salt, 64, 1, 2)
        return cls(vault, slot, "password", secret, {"salt": salt, "argon2id": {"memory": 64, "passes": 1, "lanes": 2}}, name, text)

    @classmethod
    def authenticator(cls, vault, dice, method):
        """One that answers its input, which `input` holds, with the 32 bytes of `answer`."""
        slot, question, answer = dice.roll(16), cls.credential(dice), dice.roll(32)
        way = cls(vault, slot, method, answer, question)
        way.answer, way.input = answer, sha256(b"coffer/v1/prf" + vault + slot + question["salt"])
        return way

    @classmethod
    def both(cls, vault, dice, text):
        """A password and a security key."""
        slot, salt, question, answer = dice.roll(16), dice.roll(16), cls.credential(dice), dice.roll(32)
        typed = argon2id(unicodedata.normalize("NFC", text).encode(), salt, 64, 1, 2)
        parts = [{"method": "password", "salt": salt, "argon2id": {"memory": 64, "passes": 1, "lanes": 2}},
                 {"method": "security-key", **question}]
        way = cls(vault, slot, "both", u32(len(typed)) + typed + u32(len(answer)) + answer, {"parts": parts}, "", text)
        way.answer, way.input = answer, sha256(b"coffer/v1/prf" + vault + slot + question["salt"])
        return way

    @staticmethod
    def credential(dice):
        return {"salt": dice.roll(32), "credential": dice.roll(64), "rp": "localhost", "transports": ["usb"]}


def slot_header(way, epoch=bytes(32), number=0, earlier=b""):
    return {"version": 1, "kind": "slot", "vault": way.vault, "slot": way.slot, "epoch": epoch, "number": number,
            "method": way.method, "kem": 32, "check": way.check, "earlier": earlier, **way.extra}


def private_slot(way, facts):
    """What a statement keeps for a slot, bound by the slot's own admin key."""
    kept = {"slot": way.slot, "public": way.public, "psk": way.psk, "method": way.method, "created": 1_700_000_000_000, **facts}
    binding = sign(way.admin, label("slot-binding", sha256(cbor(kept)), sha256(prefix(slot_header(way)))))
    return {**kept, "name": way.name, "binding": binding}


def slot_file(dice, way, epoch, earlier=(), **changes):
    """`changes` are put into the header; `enc_info` is an odd prefix to seal to, `key` another vault key."""
    key = changes.pop("key", epoch.key)
    context = label("earlier", way.vault, way.slot, epoch.name)
    rows = sorted([item.number, item.name, item.key] for item in earlier)
    sealed_list = cobblestone(dice, expand(key, label("earlier", way.vault)), changes.pop("earlier_context", context), cbor(rows))
    start = prefix({**slot_header(way, epoch.name, epoch.number, sealed_list), **changes})
    enc, sealed = hpke_seal(way.public, dice.roll(32), way.psk, label("slot", way.vault, way.slot), start, key)
    return start + enc + sealed


class Machine:
    """A computer that adds backups."""

    def __init__(self, vault, dice, name, enrolled, domain=None, domain_epoch=None):
        self.vault, self.name, self.enrolled = vault, name, enrolled
        self.id, self.seed = dice.roll(16), dice.roll(32)
        self.domain, self.domain_epoch = domain or dice.roll(16), domain_epoch or enrolled
        self.psk = enrolled.derive("computer-psk", self.id)
        self.chunk_key = self.domain_epoch.derive("chunk-id", self.domain)

    def record(self, status="active", newest=None):
        record = {"computer": self.id, "signer": verifying(self.seed), "enrolled": self.enrolled.name, "domain": self.domain,
                  "domain-epoch": self.domain_epoch.name, "status": status}
        return {**record, "head": newest} if newest else record


def statement_file(dice, vault, signer, epochs, pairs, machines, parents=(), **changes):
    """`pairs` are (way, slot file), `machines` (machine, record), `parents` statement dictionaries. Returns a
    dictionary with the file's bytes, the statement's id and generation. `changes` may replace payload fields, `header`, `mac`, `signature`
    and `notice`, add `facts` to every slot of the private part, the key of the outer layer."""
    newest, facts = epochs[-1], changes.pop("facts", {})
    private = {"slots": [private_slot(way, facts) for way, _ in pairs],
               "computers": [{"computer": machine.id, "name": machine.name} for machine, _ in machines],
               "rules": {"last": 10, "monthly": 12}}
    context = label("statement-private", vault, newest.name)
    header = {"version": 1, "kind": "statement", "vault": vault, **changes.pop("header", {})}
    payload = {"vault": vault, "generation": 1 + max(parent["generation"] for parent in parents) if parents else 0,
               "parents": sorted(parent["id"] for parent in parents), "time": 1_700_000_000_000 + 1000 * len(parents),
               "epochs": sorted([epoch.number, epoch.name, epoch.reading] for epoch in epochs),
               "slots": sorted([way.slot, sha256(file), way.admin_public] for way, file in pairs),
               "computers": sorted((record for _, record in machines), key=lambda record: record["computer"]),
               "signer": signer.slot, "sealed": cobblestone(dice, newest.derive("metadata"), context, cbor(private))}
    mac, signature, mac_epoch = changes.pop("mac", None), changes.pop("signature", None), changes.pop("mac_epoch", newest)
    notice = changes.pop("notice", epochs[0].derive("notice"))
    payload.update(changes)
    body = cbor(payload)
    mac = mac or mac256(mac_epoch.derive("statement-mac"), label("statement") + body)
    signature = signature or sign(signer.admin, label("statement") + mac + body)
    start = prefix(header)
    inner = [body, mac, signature]
    file = start + cobblestone(dice, notice, start, cbor(inner))
    return {"file": file, "start": start, "inner": inner, "name": sha256(file), "id": sha256(label("statement") + mac + body), "generation": payload["generation"], "payload": body,
            "private": cbor(private)}


def copied(dice, notice, made, *signatures):
    """Another file of a statement or log entry, as whoever has the notice key can make it; with other signatures, if given."""
    inner = made["inner"][:len(made["inner"]) - len(signatures)] + list(signatures)
    file = made["start"] + cobblestone(dice, notice, made["start"], cbor(inner))
    return {**made, "file": file, "name": sha256(file)}


class Session:
    """One run of one computer: its session key, and the objects it writes."""

    def __init__(self, dice, machine, reading):
        self.dice, self.machine, self.reading = dice, machine, reading
        self.id, self.key, self.count = dice.roll(16), dice.roll(32), 0
        names = [reading.name, machine.enrolled.name, machine.domain_epoch.name]
        info = label("session", machine.vault, machine.id, self.id, *names, machine.domain)
        enc, sealed = hpke_seal(reading.reading, dice.roll(32), machine.psk, label("session", machine.vault, machine.id), info, self.key)
        self.header = {"version": 1, "vault": machine.vault, "computer": machine.id, "session": self.id, "epochs": names,
                       "domain": machine.domain, "kem": 32, "enc": enc, "sealed": sealed}

    def start(self, kind, ordinal=None, changes=None):
        if ordinal is None:
            ordinal, self.count = self.count, self.count + 1
        return prefix({**self.header, "kind": kind, "ordinal": ordinal, **(changes or {})})

    def sealed(self, kind, plain, **changes):
        start = self.start(kind, None, changes)
        return start + cobblestone(self.dice, self.key, start, plain)

    def log(self, notice, sequence, entry, statement, time, body=None, owner=None, seen=(), previous=None, **changes):
        """`owner` is None, (way,) or (way, certified seed). `statement` is an id. Returns a dictionary."""
        machine = self.machine
        start = self.start("log", sequence, changes.pop("header", None))
        payload = {"computer": machine.id, "sequence": sequence, "seen": [list(item) for item in seen], "statement": statement,
                   "time": time, "entry": entry}
        if previous:
            payload["previous"] = previous
        if body is not None:
            context = changes.pop("sealed_context", label("log-sealed") + start)
            payload["sealed"] = cobblestone(self.dice, self.key, context, cbor(body))
        signing = {name: changes.pop(name, None) for name in ("signer", "certificate_session", "owner_seed", "certificate_seed")}
        payload.update({**changes.pop("payload", {}), **changes})
        encoded, place = cbor(payload), sha256(start)
        signature = sign(signing["signer"] or machine.seed, label("log") + place + encoded)
        inner = [encoded, signature, self.owner(owner, place, encoded, statement, signing)]
        file = start + cobblestone(self.dice, notice, start, cbor(inner))
        return {"file": file, "start": start, "inner": inner, "name": sha256(file), "id": sha256(label("log") + place + encoded), "sequence": sequence, "payload": encoded, "computer": machine.id,
                "body": cbor(body) if body is not None else None}

    def owner(self, owner, place, encoded, statement, signing):
        if owner is None:
            return None
        way, certified = owner[0], owner[1] if len(owner) > 1 else None
        seed = signing["owner_seed"] or certified or way.admin
        result = {"slot": way.slot, "signature": sign(seed, label("owner") + place + encoded)}
        if certified:
            key, machine = verifying(certified), self.machine
            text = label("certificate", machine.vault, machine.id, signing["certificate_session"] or self.id, statement, key)
            result["certificate"] = {"key": key, "signature": sign(signing["certificate_seed"] or way.admin, text)}
        return result


def padded_length(size):
    exponent = size.bit_length() - 1
    step = 1 << (exponent - (exponent.bit_length() if exponent else 0))
    return -(-size // step) * step


def pack_plain(kind, chunks, padding=None):
    """`chunks` are (id, kind, compression, stored bytes, plain length)."""
    contents = cbor({"class": kind, "chunks": [[name, number, how, len(stored), plain] for name, number, how, stored, plain in chunks]})
    stored = b"".join(chunk[3] for chunk in chunks)
    size = len(stored) + len(contents) + 4
    zeros = padded_length(size) - size if padding is None else padding
    return stored + bytes(zeros) + contents + u32(len(contents))


# ---------------------------------------------------------------- whole vaults

DATA, FILE, DIRECTORY, CATALOGUE = 1, 2, 3, 4


class Run:
    """One backup being written: chunks go into packs by class, then an index, then the log entry."""

    def __init__(self, vault, machine, epoch):
        self.vault, self.machine = vault, machine
        self.session = Session(vault.dice, machine, epoch)
        self.chunks, self.index = {}, []

    def add(self, kind, plain, how=NONE, group=None):
        name = mac256(self.machine.chunk_key, bytes([kind]) + plain)
        known = self.vault.known.setdefault(self.machine.domain, set())
        if name not in known:
            known.add(name)
            group = group or ("tree" if kind != DATA else "data")
            self.chunks.setdefault(group, []).append((name, kind, how, compress(plain, how), len(plain)))
        return name

    def node(self, kind, value, how=ZLIB):
        return self.add(kind, cbor(value), how)

    def flush(self):
        """Writes the packs of this run; returns the hashes of its indexes."""
        for group in sorted(self.chunks):
            file = self.session.sealed("pack", pack_plain(group, self.chunks[group]))
            name = self.vault.put_pack(self.machine, file)
            self.index.append([name, len(file), group, [[a, b, c, len(d), e] for a, b, c, d, e in self.chunks[group]]])
        self.chunks = {}
        file = self.session.sealed("index", cbor({"packs": self.index}))
        self.index = []
        return [self.vault.put_index(self.machine, file)]

    def backup(self, root, statement, time, catalogue=None, sources=(), figures=None, **more):
        body = {"root": root, "sources": [{"name": name, "path": path} for name, path in sources], "started": time - 5000,
                "finished": time, "figures": figures or {}}
        if catalogue:
            body["catalogue"] = catalogue
        return self.entry("backup", statement, time, body, indexes=self.flush(), **more)

    def entry(self, kind, statement, time, body=None, **more):
        return self.vault.put_log(self.session, kind, statement, time, body, **more)


class Vault:
    """The files of a vault, by place."""

    def __init__(self, seed):
        self.dice, self.files, self.known, self.chains = Dice(seed), {}, {}, {}
        self.id = self.dice.roll(16)
        self.epochs = [Epoch(self.id, 0, self.dice.roll(32))]
        self.files["HOW-TO-OPEN.txt"] = b"This folder is a test. It holds no one's chats.\n"

    def notice(self):
        return self.epochs[0].derive("notice")

    def new_epoch(self):
        self.epochs.append(Epoch(self.id, self.epochs[-1].number + 1, self.dice.roll(32)))
        return self.epochs[-1]

    def put_key(self, kind, file):
        for folder in ("keys", "keys-2"):
            self.files[f"{folder}/{kind}-{sha256(file).hex()}"] = file

    def drop_key(self, kind, file):
        for folder in ("keys", "keys-2"):
            del self.files[f"{folder}/{kind}-{sha256(file).hex()}"]

    def put_slot(self, way, epoch=None, earlier=()):
        file = slot_file(self.dice, way, epoch or self.epochs[-1], earlier)
        self.put_key("slot", file)
        return way, file

    def put_statement(self, signer, pairs, machines, parents=(), **changes):
        statement = statement_file(self.dice, self.id, signer, changes.pop("epochs", self.epochs), pairs, machines, parents, **changes)
        self.put_key("statement", statement["file"])
        return statement

    def put_pack(self, machine, file):
        name = sha256(file)
        self.files[f"computers/{machine.id.hex()}/packs/{name.hex()}"] = file
        return name

    def put_index(self, machine, file):
        self.files[f"computers/{machine.id.hex()}/indexes/{sha256(file).hex()}"] = file
        return sha256(file)

    def put_log(self, session, kind, statement, time, body=None, **more):
        chain = self.chains.setdefault(session.machine.id, [])
        entry = session.log(self.notice(), len(chain), kind, statement["id"], time, body,
                            previous=chain[-1]["id"] if chain else None, **more)
        chain.append(entry)
        self.files[log_place(entry)] = entry["file"]
        return entry

    def heads(self, but):
        return sorted([name, chain[-1]["sequence"], chain[-1]["id"]] for name, chain in self.chains.items() if name != but.id)

    def write(self, folder):
        for place, data in self.files.items():
            path = os.path.join(folder, *place.split("/"))
            os.makedirs(os.path.dirname(path), exist_ok=True)
            with open(path, "wb") as file:
                file.write(data)


def log_place(entry):
    return f"computers/{entry['computer'].hex()}/log/{entry['sequence']:010d}-{entry['name'].hex()}"


def meant(entry):
    return [entry["computer"], entry["sequence"], entry["id"]]


def entry_of(name, kind, **more):
    mode = {"directory": 0o755, "symlink": 0o777}.get(kind, 0o644)
    return {"name": name, "type": kind, "mode": mode, "mtime": [1_690_000_000 + len(name), 250_000_000], **more}


def file_of(name, parts, **more):
    return entry_of(name, "file", size=sum(part[1] for part in parts), parts=parts, **more)


def directory(entries):
    return [0, sorted(entries, key=lambda entry: entry["name"])]


def one_chunk(run, data, how=NONE, group=None):
    return [[1, len(data), run.add(DATA, data, how, group)]] if data else []


CHAT = ("[03.11.24, 18:20:01] Ada: The ferry leaves at eight.\n[03.11.24, 18:20:44] Grace: Then I am there at ten to.\n"
        "[03.11.24, 18:21:03] Ada: <attached: ticket.jpg>\n").encode()
CHAT_MORE = CHAT + "[04.11.24, 07:52:10] Grace: I see you. Good morning!\n".encode()


def chat_entry(messages, last):
    return {"app": "WhatsApp", "format": "text export", "title": "Ferry", "people": ["Ada", "Grace"], "messages": messages,
            "system": 0, "first": "2024-11-03T18:20", "last": last, "media": [1, 0], "missing": ["ticket.jpg"], "notes": []}


def content_list(tree, base=b""):
    """The files of an (in-memory) tree with their bytes: path, bytes."""
    for name, value in sorted(tree.items()):
        path = base + b"/" + name if base else name
        if isinstance(value, dict):
            yield from content_list(value, path)
        elif isinstance(value, bytes):
            yield path, value


def build_basic():
    """Two backups of one computer, with every kind of entry and of compression; a recovery key and a password."""
    vault = Vault("basic")
    recovery, password = Way.recovery(vault.id, vault.dice), Way.password(vault.id, vault.dice, "kitchen table, blue door")
    ways = [vault.put_slot(recovery), vault.put_slot(password)]
    machine = Machine(vault.id, vault.dice, "Ada's laptop", vault.epochs[0])
    genesis = vault.put_statement(recovery, ways, [(machine, machine.record())])
    photo = vault.dice.roll(40_000)

    def tree(chat, extra):
        plain = {b"empty.txt": b"", b"ferry.txt": chat, b"notes.txt": b"A short note.\n", b"tides.txt": TIDES,
                 b"caf\xe9.txt": b"A name that is not UTF-8.\n", b"photo.jpg": photo, b"same photo.jpg": photo,
                 b"sparse.img": b"begin" + bytes(200_000) + b"end",
                 b"long": {b"%03d.txt" % number: b"Number %d\n" % number for number in range(30)}}
        return {**plain, **extra}

    def run_backup(chat, messages, last, time, extra):
        run = Run(vault, machine, vault.epochs[0])
        parts = [[1, 16_000, run.add(DATA, photo[:16_000], NONE, "media")], [1, 24_000, run.add(DATA, photo[16_000:], NONE, "media")]]
        photo_parts = [[2, 40_000, run.node(FILE, parts, NONE)]]
        pages = [run.node(DIRECTORY, directory(file_of(b"%03d.txt" % number, one_chunk(run, b"Number %d\n" % number))
                                               for number in range(first, first + 10))) for first in (0, 10, 20)]
        halves = [run.node(DIRECTORY, [1, pages[:2]]), pages[2]]
        entries = [
            file_of(b"empty.txt", []), file_of(b"ferry.txt", one_chunk(run, chat, ZLIB)),
            file_of(b"notes.txt", one_chunk(run, b"A short note.\n"), uid=1000, gid=1000, user=b"ada", group=b"users"),
            file_of(b"tides.txt", one_chunk(run, TIDES, ZSTD)), file_of(b"caf\xe9.txt", one_chunk(run, b"A name that is not UTF-8.\n")),
            file_of(b"photo.jpg", photo_parts, link=7), file_of(b"same photo.jpg", photo_parts, link=7),
            file_of(b"sparse.img", [*one_chunk(run, b"begin"), [0, 200_000], *one_chunk(run, b"end")]),
            entry_of(b"long", "directory", node=run.node(DIRECTORY, [1, halves])),
            entry_of(b"nothing here", "directory", node=run.node(DIRECTORY, directory([]))),
            entry_of(b"link", "symlink", target=b"notes.txt"),
            *(file_of(name, one_chunk(run, data), changed=True) for name, data in extra.items())]
        chats = run.node(CATALOGUE, {"chats": [chat_entry(messages, last)]})
        catalogue = run.node(CATALOGUE, {"parts": [run.node(CATALOGUE, {"files": [[b"Chats/ferry.txt", chats]]})]})
        root = run.node(DIRECTORY, directory([entry_of(b"Chats", "directory", node=run.node(DIRECTORY, directory(entries)))]))
        return run.backup(root, genesis, time, catalogue, [(b"Chats", b"/home/ada/Chats")],
                          {"files": 38 + len(extra), "directories": 3, "messages": messages, "media": 0, "missing": 1})

    later = {b"new.txt": b"Added on the second day.\n"}
    first = run_backup(CHAT, 3, "2024-11-03T18:21", 1_730_700_000_000, {})
    second = run_backup(CHAT_MORE, 4, "2024-11-04T07:52", 1_730_800_000_000, later)
    files = {first["id"]: {b"Chats": tree(CHAT, {})}, second["id"]: {b"Chats": tree(CHAT_MORE, later)}}
    return vault, {"recovery-key": recovery.text, "password": password.text}, files


def simple_backup(vault, machine, epoch, statement, name, data, time, how=NONE, **more):
    run = Run(vault, machine, epoch)
    root = run.node(DIRECTORY, directory([file_of(name, one_chunk(run, data, how))]))
    return run.backup(root, statement, time, None, [(name, b"/home/ada/" + name)], {"files": 1, "bytes": len(data)}, **more)


def build_rotated():
    """Three ways to unlock, of which one is removed: two epochs. Two computers, of which one is retired; every kind of entry."""
    vault, day = Vault("rotated"), 86_400_000
    dice, old = vault.dice, vault.epochs[0]
    recovery, password = Way.recovery(vault.id, dice), Way.password(vault.id, dice, "Zürich, rainy Sunday")
    removed = Way.recovery(vault.id, dice, "Lost recovery key")
    ways = [vault.put_slot(way) for way in (recovery, password, removed)]
    laptop, desk = Machine(vault.id, dice, "Laptop", old), Machine(vault.id, dice, "Desk", old)
    genesis = vault.put_statement(recovery, ways, [(laptop, laptop.record())])
    time = 1_730_700_000_000
    forgotten = simple_backup(vault, laptop, old, genesis, b"first.txt", b"Forgotten later.\n", time)
    second = vault.put_statement(removed, ways, [(laptop, laptop.record()), (desk, desk.record())], [genesis])
    held = simple_backup(vault, laptop, old, second, b"ferry.txt", CHAT, time + day, ZLIB, seen=vault.heads(laptop))
    kept = simple_backup(vault, desk, old, second, b"desk.txt", b"Written at the desk.\n", time + 2 * day, seen=vault.heads(desk))
    beyond = simple_backup(vault, desk, old, second, b"late.txt", b"After it was retired.\n", time + 3 * day, seen=vault.heads(desk))
    new = vault.new_epoch()
    for way, file in ways:
        vault.drop_key("slot", file)
    ways = [vault.put_slot(way, new, [old]) for way in (recovery, password)]
    records = [(laptop, laptop.record("active", [held["sequence"], held["id"]])),
               (desk, desk.record("retired", [kept["sequence"], kept["id"]]))]
    third = vault.put_statement(password, ways, records, [second])
    fresh = simple_backup(vault, laptop, new, third, b"ferry.txt", CHAT_MORE, time + 4 * day, ZLIB, seen=[meant(kept)])
    work, certified = Run(vault, laptop, new), dice.roll(32)
    at = time + 5 * day
    work.entry("audit", third, at, {"event": "unlocked"})
    work.entry("forget", third, at + 1, {"reason": "not needed"}, owner=(password,), entries=[meant(forgotten)])
    work.entry("hold", third, at + 2, {}, owner=(recovery, certified), entries=[meant(held)], held=True)
    work.entry("test", third, at + 3, {"slot": recovery.slot, "result": "good", "depth": "all", "backup": meant(fresh),
                                       "figures": {"files": 1, "bytes": len(CHAT_MORE), "messages": 4, "media": 0}},
               owner=(recovery, certified))
    work.entry("mark", third, at + 4, owner=(password,), packs=[])
    files = {forgotten["id"]: {b"first.txt": b"Forgotten later.\n"}, held["id"]: {b"ferry.txt": CHAT},
             kept["id"]: {b"desk.txt": b"Written at the desk.\n"}, fresh["id"]: {b"ferry.txt": CHAT_MORE}}
    notes = {"removed-recovery-key": removed.text, "forgotten": forgotten["id"].hex(), "held": held["id"].hex(),
             "not-counted": beyond["id"].hex()}
    return vault, {"recovery-key": recovery.text, "password": password.text, **notes}, files


VAULTS = {"basic": build_basic, "rotated": build_rotated}


def describe(secrets, files, comment):
    """The text beside a golden vault: what opens it, and every file of every backup with its SHA-256."""
    lines = [f"comment: {comment}"] + [f"{name}: {value}" for name, value in secrets.items()]
    for name, tree in files.items():
        lines += ["", f"backup: {name.hex()}"]
        lines += [f"file: {sha256(data).hex()} {len(data)} {path.hex()}" for path, data in content_list(tree)]
    return "\n".join(lines) + "\n"


# ---------------------------------------------------------------- vectors

class Vectors:
    """The scenarios: name -> text."""

    def __init__(self):
        self.texts, self.dice = {}, Dice("vectors")
        dice = self.dice
        self.vault, self.other = dice.roll(16), dice.roll(16)
        self.old, self.new = Epoch(self.vault, 0, dice.roll(32)), Epoch(self.vault, 1, dice.roll(32))
        self.stranger = Epoch(self.vault, 1, dice.roll(32))
        self.recovery, self.second = Way.recovery(self.vault, dice), Way.recovery(self.vault, dice, "Second")
        self.password = Way.password(self.vault, dice, "Zürich, rainy Sunday")
        self.machine = Machine(self.vault, dice, "Laptop", self.old)
        self.foreign = Machine(self.vault, dice, "Unknown", self.old)

    def put(self, name, expect, comment, kind, data, *fields):
        lines = [f"expect: {expect}", f"comment: {comment}", f"kind: {kind}", *(f"{key}: {value}" for key, value in fields), ""]
        text = data.hex()
        lines += [text[at:at + 64] for at in range(0, len(text), 64)]
        if name in self.texts:
            raise ValueError(name)
        self.texts[name] = "\n".join(lines) + "\n"

    def held(self, *epochs):
        return [("epoch", f"{epoch.number} {epoch.key.hex()}") for epoch in epochs]

    # slots

    def slot(self, name, expect, comment, file, secret=None, original=None, **more):
        fields = [("path", f"keys/slot-{sha256(original or file).hex()}"), ("vault", self.vault.hex()),
                  secret or ("recovery-key", self.recovery.text)]
        fields += [(key.replace("_", "-"), value) for key, value in more.items()]
        self.put("slot-" + name, expect, comment, "slot", file, *fields)

    def slots(self):
        dice, way, old, new = self.dice, self.recovery, self.old, self.new
        good = slot_file(dice, way, old)
        start = len(good) - 80
        wrong = ("recovery-key", self.second.text)
        self.slot("recovery-key", "good", "a recovery key opens its slot", good, vault_key=old.key.hex())
        self.slot("recovery-key-spaced", "good", "the same key in lower case, with spaces and look-alikes", good,
                  ("recovery-key", way.text.lower().replace("-", " ").replace("0", "o").replace("1", "l")), vault_key=old.key.hex())
        self.slot("wrong-check", "wrong-secret", "another recovery key", good, wrong)
        self.slot("earlier", "good", "a slot of the second epoch gives the first too", slot_file(dice, way, new, [old]),
                  vault_key=new.key.hex(), earlier=f"0 {old.key.hex()}")
        typed = ("password", self.password.text)
        locked = slot_file(dice, self.password, old)
        self.slot("password", "good", "a password", locked, typed, vault_key=old.key.hex())
        self.slot("password-decomposed", "good", "the same password typed with a combining letter", locked,
                  ("password", unicodedata.normalize("NFD", self.password.text)), vault_key=old.key.hex())
        self.slot("password-trailing-space", "wrong-secret", "passwords are not trimmed", locked, ("password", self.password.text + " "))
        self.slot("password-salt-edited", "wrong-secret", "the salt was changed and the file renamed",
                  slot_file(dice, self.password, old, salt=bytes(16)), typed)
        self.slot("password-memory-beyond-limit", "malformed", "Argon2id asks for more than 4 GiB",
                  slot_file(dice, self.password, old, argon2id={"memory": (4 << 20) + 1, "passes": 1, "lanes": 1}), typed)
        flip = bytearray(good)
        flip[-1] ^= 1
        self.slot("flipped", "damaged", "one bit changed; the name is that of the whole file", bytes(flip), original=good)
        self.slot("sealed-key-changed", "tampered", "one bit changed and the file renamed", bytes(flip))
        self.slot("header-changed", "tampered", "the number of the epoch was changed and the file renamed",
                  self.renumbered(way))
        self.slot("another-epoch", "tampered", "the sealed key is not that of the epoch named", slot_file(dice, way, old, key=new.key))
        self.slot("earlier-of-another-slot", "tampered", "the list of earlier keys was sealed for another place",
                  slot_file(dice, way, new, [old], earlier_context=label("earlier", self.vault, self.second.slot, new.name)))
        for name, size in (("nothing", 0), ("magic", 5), ("prefix", 12), ("header", 40), ("no-body", start), ("one-byte", len(good) - 1)):
            self.slot("cut-" + name, "damaged", f"only the first {size} bytes", good[:size], original=good)
        self.slot("body-long", "damaged", "81 bytes after the header, under their own name", good + b"\0")
        self.slot("body-short", "damaged", "79 bytes after the header, under their own name", good[:-1])
        self.slot("unknown-feature", "unknown-feature", "requires a feature that version 1 does not have",
                  slot_file(dice, way, old, require=["two-moons"]))
        self.slot("future-version", "newer-version", "version 2", slot_file(dice, way, old, version=2))
        self.slot("unknown-key", "good", "an unknown key is ignored", slot_file(dice, way, old, weather="fair"), vault_key=old.key.hex())
        foreign = Way(self.other, way.slot, "recovery-key", bytes(32))
        self.slot("another-vault", "not-ours", "a slot of another vault", slot_file(dice, foreign, Epoch(self.other, 0, dice.roll(32))))
        self.slot("kind-statement", "wrong-place", "says that it is a statement", slot_file(dice, way, old, kind="statement"))
        self.slot("kem-unknown", "malformed", "another KEM without a required feature", slot_file(dice, way, old, kem=33))
        self.slot("check-short", "malformed", "check has 31 bytes", slot_file(dice, way, old, check=way.check[:31]))
        header = cbor({"version": 1, "kind": "slot", "vault": self.vault})
        loose = good[:8] + u32(len(header) + 1) + header[:1] + b"\x78\x07version\x01" + header[header.index(b"gversion") + 9:]
        self.slot("not-deterministic", "malformed", "the header's CBOR is not the shortest", loose + good[start:])
        self.authenticators()

    def authenticators(self):
        dice, old = Dice("authenticators"), self.old
        for method in ("security-key", "browser"):
            way = Way.authenticator(self.vault, dice, method)
            file = slot_file(dice, way, old)
            more = {"input": way.input.hex()}
            self.slot(method, "good", "what the authenticator answers to the input", file, (method, way.answer.hex()), vault_key=old.key.hex(), **more)
            self.slot(method + "-unverified", "wrong-secret", "it answered without verifying its user, which is another secret", file,
                      (method, dice.roll(32).hex()), **more)
        both = Way.both(self.vault, dice, "lantern 12 quarry")
        file = slot_file(dice, both, old)
        answer, more = ("security-key", both.answer.hex()), {"input": both.input.hex()}
        self.slot("both", "good", "a password and a security key", file, answer, password=both.text, vault_key=old.key.hex(), **more)
        self.slot("both-other-password", "wrong-secret", "the right security key and another password", file, answer, password="lantern", **more)
        self.slot("both-other-key", "wrong-secret", "the right password and another security key", file,
                  ("security-key", bytes(32).hex()), password=both.text, **more)
        self.slot("both-nine-parts", "malformed", "more parts than version 1 allows",
                  slot_file(dice, both, old, parts=[both.extra["parts"][0]] * 9), password=both.text)

    def renumbered(self, way):
        """A slot file whose header was edited after sealing."""
        file = slot_file(self.dice, way, self.old)
        return file.replace(cbor("number") + b"\0", cbor("number") + b"\1")

    # statements

    def statement(self, name, expect, comment, made, parents=(), held=None):
        file = made["file"]
        fields = [("path", f"keys/statement-{made['name'].hex()}"), ("vault", self.vault.hex()), *self.held(*(held or [self.old, self.new]))]
        fields += [("statement", parent["file"].hex()) for parent in parents]
        if expect == "good":
            fields += [("payload", made["payload"].hex()), ("private", made["private"].hex())]
        self.put("statement-" + name, expect, comment, "statement", file, *fields)

    def make(self, signer, ways, parents=(), epochs=None, machines=None, **changes):
        records = [(machine, machine.record()) for machine in (machines or [self.machine])]
        pairs = [(way, slot_file(Dice(way.slot.hex()), way, (epochs or [self.old])[-1])) for way in ways]
        return statement_file(changes.pop("dice", self.dice), self.vault, signer, epochs or [self.old], pairs, records, parents, **changes)

    def successors(self, genesis, left):
        """What a statement may not change of the one before it. `left` has removed the second way."""
        one, two, dice = self.recovery, self.second, Dice("successors")

        def put(name, comment, parent=genesis, epochs=None, **changes):
            made = self.make(one, [one, two], [parent], epochs, dice=dice, **changes)
            self.statement(name, "tampered", comment, made, [genesis] if parent is genesis else [genesis, parent])

        def by_name(epoch):
            return epoch.name

        listed = sorted([way.slot, bytes(32), one.admin_public] for way in (one, two))
        put("slot-key-changed", "it lists a slot with another admin key", slots=listed)
        put("slot-back", "it lists a slot again that was removed before it", parent=left)
        record, other = self.machine.record(), dice.roll(16)
        put("computer-gone", "it leaves out a computer", computers=[])
        for key, value in (("signer", one.admin_public), ("domain", other), ("enrolled", self.new.name), ("domain-epoch", self.new.name)):
            put("computer-other-" + key, f"it lists a computer with another {key}", computers=[{**record, key: value}])
        retired = self.make(one, [one, two], [genesis], dice=dice, computers=[{**record, "status": "retired"}])
        put("computer-active-again", "it makes a retired computer active", parent=retired)
        far, second, beside = Epoch(self.vault, 2, dice.roll(32)), Epoch(self.vault, 0, dice.roll(32)), Epoch(self.vault, 1, dice.roll(32))
        put("epoch-gone", "it leaves out an epoch", epochs=[self.new], notice=self.old.derive("notice"))
        put("epoch-skipped", "its new epoch is not the next one", epochs=[self.old, far])
        put("epochs-two", "it starts two epochs", epochs=[self.old, *sorted([self.new, beside], key=by_name)])
        put("epoch-first-again", "it adds another first epoch", epochs=sorted([self.old, second], key=by_name), notice=self.old.derive("notice"))

    def statements(self):
        one, two, put = self.recovery, self.second, self.statement
        self.genesis = genesis = self.make(one, [one, two])
        put("genesis", "good", "the first statement, signed by a slot that it lists", genesis)
        child = self.make(two, [one, two], [genesis], [self.old, self.new])
        put("child", "good", "a second statement, with a new epoch", child, [genesis])
        facts = Dice("facts")
        put("facts", "good", "what is known of an authenticator, and the computer it was made on",
            self.make(one, [one, two], [genesis], dice=facts, computer=self.machine.id, facts={
                "aaguid": facts.roll(16), "flags": ["backed-up", "backup-eligible"], "credential-key": facts.roll(77),
                "attestation": "self", "sign-count": 7, "computer": self.machine.id}), [genesis])
        put("unknown-key", "good", "an unknown key in the payload is ignored", self.make(one, [one], [genesis], weather="fair"), [genesis])
        left, right = self.make(one, [one], [genesis]), self.make(one, [one, two], [genesis])
        put("merge", "good", "two parents that both list the signer", self.make(one, [one, two], [left, right]), [genesis, left, right])
        dice = Dice("two geneses")
        again = self.make(one, [one, two], dice=dice)
        put("merge-of-two-geneses", "tampered", "it joins two first statements",
            self.make(one, [one, two], [genesis, again], dice=dice), [genesis, again])
        put("merge-listed-once", "tampered", "two parents, only one of which lists the signer",
            self.make(two, [one, two], [left, right]), [genesis, left, right])
        put("removed-signer", "tampered", "signed by a slot that its parent removed", self.make(two, [one, two], [left]), [genesis, left])
        put("genesis-of-unknown-epoch", "tampered", "a first statement of an epoch that the reader does not hold",
            self.make(two, [two], epochs=[self.stranger], notice=self.old.derive("notice"), dice=dice))
        put("genesis-not-listed", "tampered", "a first statement signed by a slot that it does not list", self.make(two, [one]))
        put("bad-signature", "tampered", "a signature by another key", self.make(one, [one], [genesis], signature=bytes(64)), [genesis])
        put("bad-mac", "tampered", "a MAC under another epoch's key, signed", self.make(one, [one], [genesis], mac_epoch=self.new), [genesis])
        put("missing-parent", "unproven", "its parent is not there", child)
        wrong = Epoch(self.vault, 0, self.old.key)
        wrong.reading = self.new.reading
        put("another-reading-key", "malformed", "an epoch's name is not the hash of the reading key given",
            self.make(one, [one], [genesis], epochs=[wrong]), [genesis])
        put("unknown-epoch", "unknown-epoch", "its newest epoch is one whose key the reader does not hold",
            self.make(one, [one], [genesis], epochs=[self.old, self.stranger]), [genesis])
        self.successors(genesis, left)
        aside, rejected = Dice("aside"), sorted([left["id"], right["id"]])
        put("aside", "good", "two heads of a fork are set aside",
            self.make(one, [one, two], [genesis], dice=aside, aside=rejected), [genesis, left, right])
        put("aside-unsorted", "malformed", "what is set aside is not in ascending order",
            self.make(one, [one, two], [genesis], dice=aside, aside=rejected[::-1]), [genesis, left, right])
        put("aside-too-many", "malformed", "65 heads are set aside",
            self.make(one, [one, two], [genesis], dice=aside, aside=[bytes([number]) * 32 for number in range(65)]), [genesis])
        accepted = Dice("accepted")
        heads = [{**self.machine.record(), "head": [3, accepted.roll(32)]}]
        for name, expect, comment, value in (("accepted", "good", "a removal that says what was accepted of each log", True),
                                             ("accepted-false", "malformed", "it says that nothing was accepted, which is said by leaving it out", False)):
            put(name, expect, comment, self.make(one, [one], [genesis], [self.old, self.new], dice=accepted, computers=heads, accepted=value), [genesis])
        put("copy", "good", "another file of a statement, whose parent is there as another file too",
            copied(aside, self.old.derive("notice"), child), [copied(aside, self.old.derive("notice"), genesis)])
        slots = sorted([way.slot, bytes(32), way.admin_public] for way in (one, two))
        put("slots-unsorted", "malformed", "its slots are not in ascending order", self.make(one, [one], [genesis], slots=slots[::-1]), [genesis])
        put("slots-twice", "malformed", "a slot is listed twice", self.make(one, [one], [genesis], slots=slots[:1] * 2), [genesis])
        put("generation", "malformed", "its generation does not follow from its parent", self.make(one, [one], [genesis], generation=2), [genesis])
        put("status-unknown", "malformed", "a computer is neither active nor retired",
            self.make(one, [one], [genesis], computers=[{**self.machine.record(), "status": "asleep"}]), [genesis])
        put("unknown-feature", "unknown-feature", "requires a feature that version 1 does not have",
            self.make(one, [one], [genesis], header={"require": ["two-moons"]}), [genesis])
        put("future-version", "newer-version", "version 2", self.make(one, [one], [genesis], header={"version": 2}), [genesis])
        put("another-vault", "not-ours", "a statement of another vault", self.make(one, [one], header={"vault": self.other}))
        put("kind-slot", "wrong-place", "says that it is a slot", self.make(one, [one], header={"kind": "slot"}))
        cut = dict(genesis, file=genesis["file"][:-1])
        put("cut", "damaged", "the last byte is missing", cut)
        changed = bytearray(genesis["file"])
        changed[-20] ^= 4
        put("flipped", "damaged", "one bit changed; the name is that of the whole file", dict(genesis, file=bytes(changed)))
        put("container-changed", "tampered", "one bit changed and the file renamed",
            dict(genesis, file=bytes(changed), name=sha256(bytes(changed))))

    # logs

    def log(self, name, expect, comment, made, path=None, held=None, known=None):
        fields = [("path", path or log_place(made)), ("vault", self.vault.hex()), *self.held(*(held or [self.old, self.new]))]
        fields += [("statement", item["file"].hex()) for item in (known or [self.genesis])]
        if expect == "good":
            fields += [("payload", made["payload"].hex())] + ([("body", made["body"].hex())] if made["body"] is not None else [])
        self.put("log-" + name, expect, comment, "log", made["file"], *fields)

    def logs(self):
        dice, put, one = self.dice, self.log, self.recovery
        session, other = Session(dice, self.machine, self.old), Session(dice, self.machine, self.old)
        notice, genesis = self.old.derive("notice"), self.genesis["id"]
        body = {"root": sha256(b"root"), "catalogue": sha256(b"catalogue"), "sources": [{"name": b"Chats", "path": b"/home/ada/Chats"}],
                "started": 1_730_700_000_000, "finished": 1_730_700_005_000, "figures": {"files": 3, "bytes": 99}}
        meant_one = [self.machine.id, 0, sha256(b"an entry")]
        proof = {"slot": one.slot, "result": "good", "depth": "all", "backup": meant_one, "figures": {"files": 3}}
        certified = dice.roll(32)

        def make(kind, number=1, body=None, owner=None, **more):
            where = more.pop("session", session)
            return where.log(notice, number, kind, more.pop("statement", genesis), 1_730_700_005_000, body, owner,
                             previous=sha256(b"an entry") if number else None, **more)

        put("backup-first", "good", "the first entry of a chain", make("backup", 0, body, indexes=[sha256(b"index")]))
        put("backup", "good", "a later entry, which has seen another computer's", make("backup", 1, body, indexes=[], seen=[[self.foreign.id, 4, bytes(32)]]))
        put("new-epoch", "good", "a session sealed to the second epoch", make("backup", 1, body, session=Session(dice, self.machine, self.new)))
        put("audit", "good", "an audit entry", make("audit", 2, {"event": "unlocked", "way": "password"}))
        put("unknown-kind", "good", "an entry of an unknown kind keeps its place in the chain", make("postcard", 2))
        put("unknown-key", "good", "an unknown key in the payload is ignored", make("backup", 1, body, weather="fair"))
        put("mark", "good", "packs to be removed, signed by an owner", make("mark", 2, None, (one,), packs=[[self.machine.id, bytes(32)]]))
        put("forget", "good", "a backup to be forgotten, signed by an owner", make("forget", 2, {"reason": "old"}, (one,), entries=[meant_one]))
        put("forget-certified", "good", "the same through a certified key", make("forget", 2, {}, (one, certified), entries=[meant_one]))
        put("hold", "good", "a backup to be held", make("hold", 2, {}, (one, certified), entries=[meant_one], held=True))
        put("test", "good", "a proof that a way to unlock worked", make("test", 2, proof, (one,)))
        put("forget-without-owner", "tampered", "no owner signed", make("forget", 2, {}, entries=[meant_one]))
        put("forget-wrong-owner", "tampered", "the owner's signature is by another key",
            make("forget", 2, {}, (one,), entries=[meant_one], owner_seed=certified))
        put("forget-unlisted-owner", "tampered", "signed by a slot that the statement does not list",
            make("forget", 2, {}, (self.password,), entries=[meant_one]))
        put("forget-forged-certificate", "tampered", "the certificate is not by an owner",
            make("forget", 2, {}, (one, certified), entries=[meant_one], certificate_seed=certified))
        put("forget-certificate-of-another-session", "tampered", "the certificate was given for another session",
            make("forget", 2, {}, (one, certified), entries=[meant_one], certificate_session=other.id))
        put("forged", "tampered", "signed by another computer's key", make("backup", 1, body, signer=self.foreign.seed))
        put("unlisted-computer", "tampered", "written by a computer that the statement does not list",
            make("backup", 1, body, session=Session(dice, self.foreign, self.old)))
        put("statement-missing", "unproven", "the statement that it names is not there", make("backup", 1, body, statement=bytes(32)))
        put("body-of-another-place", "tampered", "its contents were sealed for another object",
            make("backup", 1, body, sealed_context=label("log-sealed")))
        put("payload-of-another-place", "wrong-place", "header and payload disagree about the sequence", make("backup", 1, body, payload={"sequence": 2}))
        put("previous-missing", "malformed", "a later entry names no predecessor", session.log(notice, 1, "backup", genesis, 1, body))
        put("backup-without-root", "malformed", "the body of a backup names no root", make("backup", 1, {key: body[key] for key in body if key != "root"}))
        plain = make("backup", 1, body)
        computer = self.machine.id.hex()
        put("renumbered", "wrong-place", "the file's name gives another sequence", plain, f"computers/{computer}/log/{2:010d}-{plain['name'].hex()}")
        put("moved", "wrong-place", "it lies in another computer's folder", plain,
            f"computers/{self.foreign.id.hex()}/log/{1:010d}-{plain['name'].hex()}")
        put("kind-index", "wrong-place", "says that it is an index", make("backup", 1, body, header={"kind": "index"}))
        put("future-version", "newer-version", "version 2", make("backup", 1, body, header={"version": 2}))
        put("unknown-feature", "unknown-feature", "requires a feature that version 1 does not have",
            make("backup", 1, body, header={"require": ["two-moons"]}))
        put("another-vault", "not-ours", "an entry of another vault", make("backup", 1, body, header={"vault": self.other}))
        put("unknown-epoch", "unknown-epoch", "its session was sealed to an epoch whose key the reader does not hold",
            make("backup", 1, body, session=Session(dice, self.machine, self.stranger)))
        changed = bytearray(plain["file"])
        changed[-30] ^= 1
        put("flipped", "damaged", "one bit changed; the name is that of the whole file", dict(plain, file=bytes(changed)))
        put("container-changed", "tampered", "one bit changed and the file renamed", dict(plain, file=bytes(changed), name=sha256(bytes(changed))))
        put("cut", "damaged", "the last byte is missing", dict(plain, file=plain["file"][:-1]))
        session = Session(Dice("copied"), self.machine, self.old)
        entry = make("hold", 2, {}, (one,), entries=[meant_one], held=True, session=session)
        put("copy", "good", "another file of an entry, under another file of its statement", copied(session.dice, notice, entry),
            known=[copied(session.dice, notice, self.genesis)])
        session = Session(Dice("proofs"), self.machine, self.old)
        put("proof", "good", "a way to unlock has opened the vault", make("proof", 2, owner=(one,), session=session))
        put("proof-without-owner", "tampered", "no owner signed", make("proof", 2, session=session))
        put("proof-forged", "tampered", "signed by another key than the slot's", make("proof", 2, owner=(one,), owner_seed=certified, session=session))

    # packs and indexes

    def stored(self, kind, name, expect, comment, file, contents=None, path=None, original=None, held=None):
        digest, computer = sha256(original or file).hex(), self.machine.id.hex()
        place = {"pack": f"packs/{digest}", "index": f"indexes/{digest}"}[kind]
        fields = [("path", path or f"computers/{computer}/{place}"), ("vault", self.vault.hex()), *self.held(*(held or [self.old, self.new]))]
        if expect == "good":
            fields.append(("contents", contents.hex()))
        self.put(f"{kind}-{name}", expect, comment, kind, file, *fields)

    def packs(self):
        dice, machine = self.dice, self.machine
        session = Session(dice, machine, self.old)

        def chunk(kind, plain, how):
            return mac256(machine.chunk_key, bytes([kind]) + plain), kind, how, compress(plain, how), len(plain)

        chunks = [chunk(DATA, CHAT, ZLIB), chunk(DATA, b"A short note.\n", NONE), chunk(DATA, TIDES, ZSTD),
                  chunk(DIRECTORY, cbor([0, []]), NONE)]
        rows = [[a, b, c, len(d), e] for a, b, c, d, e in chunks]
        contents = cbor({"class": "data", "chunks": rows})
        plain = pack_plain("data", chunks)

        def put(name, expect, comment, file, **more):
            self.stored("pack", name, expect, comment, file, contents, **more)

        good = session.sealed("pack", plain)
        put("good", "good", "four chunks, compressed in each way", good)
        put("new-epoch", "good", "a session sealed to the second epoch", Session(dice, machine, self.new).sealed("pack", plain))
        put("padding-odd", "good", "padding of any length is skipped", session.sealed("pack", pack_plain("data", chunks, 77)))
        put("unknown-key", "good", "an unknown key in the header is ignored", session.sealed("pack", plain, weather="fair"))
        changed = bytearray(good)
        changed[-40] ^= 1
        put("flipped", "damaged", "one bit changed; the name is that of the whole file", bytes(changed), original=good)
        put("tag-changed", "tampered", "one bit changed and the file renamed", bytes(changed))
        start = len(good) - len(plain) - 72
        changed = bytearray(good)
        changed[start + 30] ^= 1
        put("commitment-changed", "tampered", "the commitment was changed and the file renamed", bytes(changed))
        put("cut", "damaged", "the last byte is missing", good[:-1], original=good)
        put("cut-at-piece", "damaged", "cut before its only piece, under its own name", good[:start + 56])
        put("session-of-another", "tampered", "the sealed session key is that of another session",
            session.sealed("pack", plain, sealed=Session(dice, machine, self.old).header["sealed"]))
        put("domain-changed", "tampered", "the header names another domain than was sealed", session.sealed("pack", plain, domain=bytes(16)))
        put("unknown-epoch", "unknown-epoch", "sealed to an epoch whose key the reader does not hold",
            Session(dice, machine, self.stranger).sealed("pack", plain))
        put("another-vault", "not-ours", "a pack of another vault", session.sealed("pack", plain, vault=self.other))
        put("moved", "wrong-place", "it lies in another computer's folder", good,
            path=f"computers/{self.foreign.id.hex()}/packs/{sha256(good).hex()}")
        put("kind-index", "wrong-place", "says that it is an index", session.sealed("index", plain))
        put("future-version", "newer-version", "version 2", session.sealed("pack", plain, version=2))
        put("unknown-feature", "unknown-feature", "requires a feature that version 1 does not have",
            session.sealed("pack", plain, require=["two-moons"]))
        put("table-too-long", "malformed", "the table of contents is longer than the pack", session.sealed("pack", plain[:-4] + u32(len(plain))))
        put("table-trailing", "malformed", "a byte follows after the table of contents", session.sealed("pack", b"\0" + contents + b"\0" + u32(len(contents) + 1)))
        beyond = cbor({"class": "data", "chunks": [[*rows[0][:3], 9999, 9999]]})
        put("chunk-beyond", "malformed", "a chunk reaches beyond the stored bytes", session.sealed("pack", beyond + u32(len(beyond))))
        self.indexes(session, rows)

    def indexes(self, session, rows):
        plain = cbor({"packs": [[sha256(b"a pack"), 4711, "data", rows]]})

        def put(name, expect, comment, file, **more):
            self.stored("index", name, expect, comment, file, plain, **more)

        good = session.sealed("index", plain)
        put("good", "good", "one pack of four chunks", good)
        put("short-hash", "malformed", "the hash of a pack has 31 bytes", session.sealed("index", cbor({"packs": [[bytes(31), 1, "data", []]]})))
        put("not-deterministic", "malformed", "its CBOR is not the shortest", session.sealed("index", b"\xb8\x01" + plain[1:]))
        put("flipped", "damaged", "one bit changed; the name is that of the whole file", good[:-1] + bytes([good[-1] ^ 1]), original=good)
        put("tag-changed", "tampered", "one bit changed and the file renamed", good[:-1] + bytes([good[-1] ^ 1]))
        put("kind-pack", "wrong-place", "says that it is a pack", session.sealed("pack", plain))
        put("future-version", "newer-version", "version 2", session.sealed("index", plain, version=2))

    # what lies inside objects

    def nodes(self):
        name, wall = sha256(b"a chunk"), self.put
        note = file_of(b"note.txt", [[1, 5, name], [0, 10], [2, 7, name]])

        def put(title, expect, comment, *entries):
            wall("directory-node-" + title, expect, comment, "directory-node", cbor([0, list(entries)]))

        put("empty", "good", "no entries")
        put("file", "good", "a file with data, a hole and a file node", note)
        put("all", "good", "each kind of entry", entry_of(b"d", "directory", node=name), note, entry_of(b"s", "symlink", target=b"../note.txt"))
        put("bytes-order", "good", "names are ordered by bytes, a shorter one first", file_of(b"Z", []), file_of(b"a", []), file_of(b"a!", []), file_of(b"\xff", []))
        put("unknown-kind", "good", "an entry of an unknown kind", entry_of(b"f", "fifo"))
        put("unknown-key", "good", "an unknown key of an entry is ignored", file_of(b"f", [], weather="fair"))
        put("before-1970", "good", "a time before 1970", {**file_of(b"f", []), "mtime": [-1, 999_999_999]})
        for title, bad in (("empty", b""), ("dot", b"."), ("dot-dot", b".."), ("slash", b"a/b"), ("absolute", b"/etc"), ("zero", b"a\0b")):
            put("name-" + title, "malformed", f"the name {bad!r}", file_of(bad, []))
        put("unsorted", "malformed", "names not in ascending order", file_of(b"b", []), file_of(b"a", []))
        put("twice", "malformed", "a name twice", file_of(b"a", []), file_of(b"a", []))
        put("size", "malformed", "the parts do not add up to the size", {**note, "size": 23})
        put("directory-without-node", "malformed", "a directory without its node", entry_of(b"d", "directory"))
        put("symlink-without-target", "malformed", "a symlink without its target", entry_of(b"s", "symlink"))
        put("nanoseconds", "malformed", "more nanoseconds than a second has", {**file_of(b"f", []), "mtime": [0, 10**9]})
        put("mode", "malformed", "bits in mode that are no permissions", {**file_of(b"f", []), "mode": 0o10000})
        put("seconds", "good", "the least and the greatest second", {**file_of(b"f", []), "mtime": [-2**63, 0]}, {**file_of(b"g", []), "mtime": [2**63 - 1, 0]})
        put("seconds-beyond", "malformed", "a second beyond the greatest", {**file_of(b"f", []), "mtime": [2**63, 0]})
        put("seconds-before", "malformed", "a second before the least", {**file_of(b"f", []), "mtime": [-2**63 - 1, 0]})
        put("kind-empty", "good", "an entry whose unknown kind is empty", entry_of(b"f", ""))
        for field in ("name", "type", "mode", "mtime", "size", "parts"):
            put(f"without-{field}", "malformed", f"a file without its {field}", {key: value for key, value in file_of(b"f", []).items() if key != field})
        put("changed-false", "malformed", "changed can only be true", file_of(b"f", [], changed=False))
        put("part-unknown", "malformed", "a part of an unknown kind", {**file_of(b"f", []), "size": 1, "parts": [[3, 1]]})
        wall("directory-node-long", "good", "a long directory", "directory-node", cbor([1, [name, name]]))
        wall("directory-node-long-empty", "malformed", "a long directory of no nodes", "directory-node", cbor([1, []]))
        wall("file-node-good", "good", "parts of each kind", "file-node", cbor([[1, 5, name], [0, 10], [2, 7, name]]))
        wall("file-node-short-hash", "malformed", "a chunk id of 31 bytes", "file-node", cbor([[1, 5, name[:31]]]))
        wall("catalogue-node-chats", "good", "one conversation", "catalogue-node", cbor({"chats": [chat_entry(3, "2024-11-03T18:21")]}))
        wall("catalogue-node-files", "good", "the conversations' files", "catalogue-node", cbor({"files": [[b"Chats/ferry.txt", name]]}))
        wall("catalogue-node-parts", "good", "a long catalogue", "catalogue-node", cbor({"parts": [name]}))
        wall("catalogue-node-media", "malformed", "media has one number", "catalogue-node", cbor({"chats": [{**chat_entry(3, "x"), "media": [1]}]}))

    def structures(self):
        deep = bytes([0x81]) * 16 + b"\0"
        cases = [
            ("simple", "good", "null, true and false in an array", "83f6f5f4"), ("negative", "good", "-1", "20"),
            ("widest", "good", "the greatest and the least integer", "821bffffffffffffffff3bffffffffffffffff"),
            ("nested", "good", "arrays 16 deep", deep.hex()), ("nested-too-deep", "malformed", "arrays 17 deep", "81" + deep.hex()),
            ("key-order", "good", "a shorter key comes first", "a2616200626161" + "00"),
            ("number-long", "malformed", "23 in two bytes", "1817"), ("number-longer", "malformed", "255 in three bytes", "1900ff"),
            ("number-longest", "malformed", "2^32-1 in nine bytes", "1b00000000ffffffff"),
            ("length-long", "malformed", "a length in two bytes that fits one", "580161"),
            ("bytes-indefinite", "malformed", "a byte string of indefinite length", "5f4161ff"),
            ("text-indefinite", "malformed", "a text of indefinite length", "7f6161ff"),
            ("array-indefinite", "malformed", "an array of indefinite length", "9f00ff"),
            ("map-indefinite", "malformed", "a map of indefinite length", "bf616100ff"),
            ("reserved", "malformed", "a reserved length", "1c"), ("break", "malformed", "a break alone", "ff"),
            ("tag", "malformed", "a tag", "c000"), ("undefined", "malformed", "undefined", "f7"), ("half", "malformed", "a half-precision number", "f93c00"),
            ("float", "malformed", "a single-precision number", "fa3f800000"), ("double", "malformed", "a double-precision number", "fb3ff0000000000000"),
            ("simple-other", "malformed", "a simple value of one byte", "e0"), ("simple-wide", "malformed", "false in two bytes", "f814"),
            ("key-twice", "malformed", "a key twice", "a2616100616101"), ("key-unsorted", "malformed", "keys in descending order", "a2616200616100"),
            ("key-length-unsorted", "malformed", "a longer key first", "a2626161006162" + "00"),
            ("trailing", "malformed", "a byte follows", "0000"), ("empty", "malformed", "nothing at all", ""),
            ("cut", "malformed", "a text that ends early", "636162"), ("length-huge", "malformed", "an array said to have 2^40 items", "9b0000010000000000"),
            ("text-not-utf8", "malformed", "a text that is not UTF-8", "61ff"), ("text-surrogate", "malformed", "a text with half a surrogate pair", "63eda080")]
        for name, expect, comment, data in cases:
            self.put("cbor-" + name, expect, comment, "cbor", bytes.fromhex(data))

    def containers(self):
        key, context = self.dice.roll(32), b"a place"

        def put(name, expect, comment, data, plain=None):
            fields = [("key", key.hex()), ("context", context.hex())] + ([("plaintext", plain.hex())] if plain is not None else [])
            self.put("container-" + name, expect, comment, "container", data, *fields)

        empty, short = cobblestone(self.dice, key, context, b""), cobblestone(self.dice, key, context, b"hello")
        whole = cobblestone(self.dice, key, context, bytes(16384))
        put("empty", "good", "an empty plaintext", empty, b"")
        put("short", "good", "five bytes", short, b"hello")
        self.put("container-whole-piece", "good", "16,384 zeros: a whole piece and an empty one; plaintext-zeros is their number", "container", whole,
                 ("key", key.hex()), ("context", context.hex()), ("plaintext-zeros", 16384))
        put("last-piece-missing", "damaged", "a whole piece and no shorter one", whole[:-16])
        put("too-short", "damaged", "15 bytes after the commitment", empty[:-1])
        put("commitment", "tampered", "the commitment was changed", short[:40] + bytes([short[40] ^ 1]) + short[41:])
        put("context", "tampered", "sealed for another place", cobblestone(self.dice, key, b"another place", b"hello"))
        put("tag", "tampered", "the tag was changed", short[:-1] + bytes([short[-1] ^ 1]))

    def recovery_keys(self):
        secret = self.dice.roll(32)
        text = recovery_text(secret)

        def put(name, expect, comment, written, *fields):
            self.put("recovery-key-" + name, expect, comment, "recovery-key", written.encode(), *fields)

        good = [("secret", secret.hex())]
        put("good", "good", "as printed", text, *good)
        put("zeros", "good", "a secret of zeros", recovery_text(bytes(32)), ("secret", bytes(32).hex()))
        put("loose", "good", "lower case, no hyphens, look-alikes", text.replace("-", "").lower().replace("0", "O").replace("1", "i"), *good)
        groups = text.split("-")
        swap = groups[4][1] + groups[4][0] + groups[4][2:]
        wrong = groups[7][:2] + CROCKFORD[(CROCKFORD.index(groups[7][2]) + 1) % 32] + groups[7][3:]
        put("swapped", "malformed", "two characters of group 5 exchanged", "-".join([*groups[:4], swap, *groups[5:]]), ("group", 5))
        put("one-wrong", "malformed", "one wrong character in group 8", "-".join([*groups[:7], wrong, *groups[8:]]), ("group", 8))
        put("groups-swapped", "malformed", "groups 2 and 3 exchanged; group 2 is named first", "-".join([groups[0], groups[2], groups[1], *groups[3:]]), ("group", 2))
        put("letter-u", "malformed", "a letter that the alphabet does not have in group 1", "U" + text[1:], ("group", 1))
        put("short", "malformed", "a group is missing", "-".join(groups[:12]))
        last = [CROCKFORD.index(character) for character in groups[12][:4]]
        last[3] |= 1
        check = 12
        for power, value in enumerate(last, 1):
            check ^= times_alpha(value, power)
        bits = "".join(CROCKFORD[value] for value in last + [check])
        put("tail-bits", "malformed", "the four bits after the key are not zero", "-".join([*groups[:12], bits]), ("group", 13))

    def all(self):
        for part in (self.slots, self.statements, self.logs, self.packs, self.nodes, self.structures, self.containers, self.recovery_keys):
            part()
        return self.texts


def made_files():
    """Everything that this program writes: path below tests/vectors -> bytes."""
    files = {f"format/{name}.txt": text.encode() for name, text in Vectors().all().items()}
    for name, build in VAULTS.items():
        vault, secrets, contents = build()
        files[f"vaults/{name}.txt"] = describe(secrets, contents, " ".join(build.__doc__.split())).encode()
        files.update({f"vaults/{name}/{place}": data for place, data in vault.files.items()})
    return files


def main():
    folder = sys.argv[1] if len(sys.argv) > 1 else os.path.join(os.path.dirname(os.path.abspath(__file__)), "..")
    for place, data in made_files().items():
        path = os.path.join(folder, *place.split("/"))
        os.makedirs(os.path.dirname(path), exist_ok=True)
        with open(path, "wb") as file:
            file.write(data)


if __name__ == "__main__":
    main()
