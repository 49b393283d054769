# SPDX-License-Identifier: GPL-3.0-or-later
"""Every vector of the format gets the verdict that it expects, and what a good one holds is read as it was written."""
import os
import tempfile
import types
import unittest

from support import VECTORS, fields, reader, writer


class Vector:
    def __init__(self, name):
        with open(os.path.join(VECTORS, "format", name), encoding="utf-8") as file:
            header, _, data = file.read().partition("\n\n")
        self.pairs = [tuple(pair) for pair in fields(header)]
        self.data = bytes.fromhex(data.replace("\n", ""))

    def __getitem__(self, name):
        return next((value for key, value in self.pairs if key == name), None)

    def all(self, name):
        return [value for key, value in self.pairs if key == name]

    def hex(self, name):
        return bytes.fromhex(self[name])


def keys_of(vector):
    keys = reader.Keys(vector.hex("vault"))
    for value in vector.all("epoch"):
        number, key = value.split(" ")
        reading = reader.derive_key_pair(reader.expand(bytes.fromhex(key), reader.L("reading", keys.vault)))
        name = reader.hashlib.sha256(reader.public_bytes(reading)).digest()
        keys.add(int(number), name, bytes.fromhex(key))
    return keys


def thing_of(vector):
    return reader.Thing(vector["path"], reader.Blob(data=vector.data), vector.hex("vault"))


def statements_of(vector, keys):
    found = {}
    for text in vector.all("statement"):
        data = bytes.fromhex(text)
        place = "keys/statement-" + reader.hashlib.sha256(data).hexdigest()
        statement = reader.Statement(reader.Thing(place, reader.Blob(data=data), keys.vault), keys)
        statement.judge(found)
        found[statement.hash] = statement
    return found


class Judge:
    """One method for each kind of vector; each returns what a good object holds, to be compared with its header."""

    def slot(self, vector):
        secrets = {}
        if vector["recovery-key"] is not None:
            secrets["recovery-key"] = reader.recovery_key(vector["recovery-key"])
        if vector["password"] is not None:
            secrets["password"] = vector["password"]
        for method in ("security-key", "browser", "tpm"):
            if vector[method] is not None:
                secrets[method] = bytes.fromhex(vector[method])
        keys = reader.unlock(thing_of(vector), secrets)
        if not keys:
            raise AssertionError("the slot was not tried")
        newest = keys.newest()
        earlier = sorted(f"{number} {key.hex()}" for name, (number, key, _) in keys.epochs.items() if name != newest)
        return {"vault-key": keys.epochs[newest][1].hex(), "earlier": earlier[0] if earlier else None}

    def statement(self, vector):
        keys = keys_of(vector)
        statement = reader.Statement(thing_of(vector), keys)
        statement.judge(statements_of(vector, keys))
        reader.must(statement.known, reader.UNKNOWN_EPOCH, "its newest epoch is not known")
        statement.private(keys)
        return {"payload": statement.bytes.hex()}

    def log(self, vector):
        keys = keys_of(vector)
        entry, known = reader.Entry(thing_of(vector), keys), statements_of(vector, keys)
        entry.judge(types.SimpleNamespace(
            followed=known, undisputed=set(known), proven=True,
            computer=lambda name: next((item.computers[name] for item in known.values() if name in item.computers), None)))
        if "sealed" in entry.payload:
            entry.body(keys)
        return {"payload": entry.bytes.hex()}

    def pack(self, vector):
        with tempfile.TemporaryDirectory() as folder:
            path = os.path.join(folder, "pack")
            with open(path, "wb") as file:
                file.write(vector.data)
            keys = keys_of(vector)
            pack = reader.Pack(types.SimpleNamespace(path=lambda place: path, keys=keys), vector["path"])
            for name, spot in pack.contents():
                pack.chunk(name, spot)
            return {"contents": pack.table().hex()}

    def index(self, vector):
        keys, thing = keys_of(vector), thing_of(vector)
        plain = thing.open(keys.session(thing.header)).all()
        reader.index_of(thing, keys)
        return {"contents": plain.hex()}

    def cbor(self, vector):
        value = reader.decode(vector.data)
        if writer.cbor(value) != vector.data:
            raise AssertionError("it reads as something else")
        return {}

    def container(self, vector):
        plain = reader.unsealed(vector.hex("key"), vector.hex("context"), vector.data)
        if vector["plaintext-zeros"]:
            self.equal(plain, bytes(int(vector["plaintext-zeros"])))
            return {}
        return {"plaintext": plain.hex()}

    @staticmethod
    def equal(left, right):
        if left != right:
            raise AssertionError("the plaintext is another")

    def directory_node(self, vector):
        reader.directory_node(vector.data)
        return {}

    def file_node(self, vector):
        reader.fits(reader.decode(vector.data), reader.PARTS, "a file node")
        return {}

    def catalogue_node(self, vector):
        reader.fits(reader.decode(vector.data), reader.CATALOGUE, "a catalogue node")
        return {}

    def recovery_key(self, vector):
        try:
            return {"secret": reader.recovery_key(vector.data.decode()).hex()}
        except reader.Stop as stop:
            if vector["group"] and f"group {vector['group']} " not in str(stop):
                raise AssertionError(f"the mistake is said to be elsewhere: {stop}") from None
            raise reader.Verdict(reader.MALFORMED, str(stop)) from None


class VectorTest(unittest.TestCase):
    def test_every_vector_gets_its_verdict(self):
        names = sorted(name for name in os.listdir(os.path.join(VECTORS, "format")) if name.endswith(".txt"))
        self.assertGreater(len(names), 180)
        for name in names:
            with self.subTest(vector=name):
                self.check(Vector(name))

    def check(self, vector):
        try:
            held, verdict = getattr(Judge(), vector["kind"].replace("-", "_"))(vector), "good"
        except reader.Verdict as problem:
            held, verdict = {}, problem.word
        self.assertEqual(verdict, vector["expect"], vector["comment"])
        for name, value in held.items():
            self.assertEqual(value, vector[name], name)

    def test_all_kinds_of_verdict_occur(self):
        names = [name for name in os.listdir(os.path.join(VECTORS, "format")) if name.endswith(".txt")]
        words = {Vector(name)["expect"] for name in names}
        self.assertEqual(words, {"good", "newer-version", "unknown-feature", "damaged", "not-ours", "wrong-place", "unknown-epoch",
                                 "tampered", "malformed", "wrong-secret", "unproven"})

    def test_the_committed_files_are_what_the_writer_makes(self):
        made = writer.made_files()
        for place, data in made.items():
            with self.subTest(place=place), open(os.path.join(VECTORS, *place.split("/")), "rb") as file:
                self.assertEqual(file.read(), data)
        self.assertEqual(self.committed(), set(made))

    def committed(self):
        found = set()
        for part in ("format", "vaults"):
            for base, _, names in os.walk(os.path.join(VECTORS, part)):
                found |= {os.path.relpath(os.path.join(base, name), VECTORS).replace(os.sep, "/") for name in names}
        return {place for place in found if not place.endswith((".py", ".pyc"))}


class AlgorithmTest(unittest.TestCase):
    """Numbers that were made by others: RFC 9180 A.2.2, RFC 5869 A.1, RFC 8032 7.1."""

    def test_hpke_with_a_psk(self):
        numbers = {
            "info": "4f6465206f6e2061204772656369616e2055726e", "psk_id": "456e6e796e20447572696e206172616e204d6f726961",
            "ikm": "26b923eade72941c8a85b09986cdfa3f1296852261adedc52d58d2930269812b",
            "psk": "0247fd33b913760fa1fa51e1892d9f307fbe65eb171e8132c2af18555a738b82",
            "enc": "2261299c3f40a9afc133b969a97f05e95be2c514e54f3de26cbe5644ac735b04",
            "public": "13640af826b722fc04feaa4de2f28fbd5ecc03623b317834e7ff4120dbe73062",
            "key": "600d2fdb0313a7e5c86a9ce9221cd95bed069862421744cfb4ab9d7203a9c019", "nonce": "112e0465562045b7368653e7"}
        given = {name: bytes.fromhex(value) for name, value in numbers.items()}
        private = reader.derive_key_pair(given["ikm"])
        self.assertEqual(reader.public_bytes(private), given["public"])
        made = reader.hpke_context(private, given["enc"], given["psk"], given["psk_id"], given["info"])
        self.assertEqual(made, (given["key"], given["nonce"]))

    def test_hkdf_expand(self):
        prk = bytes.fromhex("077709362c2e32df0ddc3f0dc47bba6390b6c73bb50f9c3122ec844ad7c2b3e5")
        okm = "3cb25f25faacd57a90434f64d0362f2a2d2d0a90cf1a5a4c5db02d56ecc4c5bf34007208d5b887185865"
        self.assertEqual(reader.expand(prk, bytes.fromhex("f0f1f2f3f4f5f6f7f8f9"), 42).hex(), okm)

    def test_ed25519(self):
        public = bytes.fromhex("d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a")
        signature = bytes.fromhex("e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e065224901555fb8821590a33bacc61e39701cf9b46b"
                                  "d25bf5f0595bbe24655141438e7a100b")
        self.assertTrue(reader.signed(public, signature, b""))
        self.assertFalse(reader.signed(public, signature, b"x"))

    def test_libraries_stand_in_for_packages(self):
        self.assertEqual(reader.unzstd_library(writer.TIDES_ZSTD, len(writer.TIDES)), writer.TIDES)
        with self.assertRaises(reader.Verdict):
            reader.unzstd_library(writer.TIDES_ZSTD, len(writer.TIDES) - 1)
        with_package = reader.argon2id(b"word", bytes(16), 64, 1, 2)
        self.assertEqual(reader.argon2id_library(b"word", bytes(16), 1, 64, 2), with_package)


if __name__ == "__main__":
    unittest.main()
