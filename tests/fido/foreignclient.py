#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Checks the virtual authenticator with a client that is none of ours: Yubico's python-fido2, over UDP.

usage: foreignclient.py VIRTUALKEY_PROGRAM
"""
import os
import socket
import subprocess
import sys
import types
import unittest

from fido2.attestation import PackedAttestation
from fido2.ctap import CtapError
from fido2.ctap2 import Ctap2
from fido2.ctap2.pin import ClientPin, PinProtocolV1, PinProtocolV2
from fido2.hid import CAPABILITY, CTAPHID, CtapHidDevice
from fido2.utils import sha256

PROGRAM = sys.argv.pop(1)
PIN = "31415"
RP = {"id": "localhost", "name": "Coffer"}
HASH = sha256(b"client data")


class UdpConnection:
    """What python-fido2 wants of a connection."""

    def __init__(self, send, receive):
        self.to = ("127.0.0.1", send)
        self.socket = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
        self.socket.bind(("127.0.0.1", receive))
        self.socket.settimeout(10)

    def write_packet(self, packet):
        self.socket.sendto(packet, self.to)

    def read_packet(self):
        return self.socket.recv(64)

    def close(self):
        self.socket.close()


def free_port():
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as one:
        one.bind(("127.0.0.1", 0))
        return one.getsockname()[1]


class ForeignClient(unittest.TestCase):
    def setUp(self):
        listen, answer = free_port(), free_port()
        self.program = subprocess.Popen([PROGRAM, "--listen", str(listen), "--answer", str(answer)],
                                        stdout=subprocess.PIPE)
        self.addCleanup(self.end)
        self.program.stdout.readline()
        self.connection = UdpConnection(listen, answer)
        self.addCleanup(self.connection.close)
        descriptor = types.SimpleNamespace(path="udp", report_size_in=64, report_size_out=64)
        self.device = CtapHidDevice(descriptor, self.connection)
        self.ctap = Ctap2(self.device)

    def end(self):
        self.program.kill()
        self.program.wait()
        self.program.stdout.close()

    def make(self, protocol=None, **more):
        """A credential with hmac-secret, made with user verification."""
        arguments = {"client_data_hash": HASH, "rp": RP, "user": {"id": os.urandom(32), "name": "Eva"},
                     "key_params": [{"type": "public-key", "alg": -7}],
                     "extensions": {"hmac-secret": True, "credProtect": 2}, **more}
        if protocol:
            token = ClientPin(self.ctap, protocol).get_pin_token(PIN, ClientPin.PERMISSION.MAKE_CREDENTIAL, RP["id"])
            arguments |= {"pin_uv_param": protocol.authenticate(token, HASH), "pin_uv_protocol": protocol.VERSION}
        return self.ctap.make_credential(**arguments)

    def secret(self, credential, salt, protocol, pin=None):
        """The hmac-secret of the salt, and the assertion that brought it."""
        client = ClientPin(self.ctap, protocol)
        more = {}
        if pin:
            token = client.get_pin_token(pin, ClientPin.PERMISSION.GET_ASSERTION, RP["id"])
            more = {"pin_uv_param": protocol.authenticate(token, HASH), "pin_uv_protocol": protocol.VERSION}
        agreement, shared = client._get_shared_secret()
        sealed = protocol.encrypt(shared, salt)
        wish = {1: agreement, 2: sealed, 3: protocol.authenticate(shared, sealed), 4: protocol.VERSION}
        assertion = self.ctap.get_assertion(RP["id"], HASH, [{"type": "public-key", "id": credential}],
                                            extensions={"hmac-secret": wish}, **more)
        return protocol.decrypt(shared, assertion.auth_data.extensions["hmac-secret"]), assertion

    def assert_refused(self, code, function, *arguments, **more):
        with self.assertRaises(CtapError) as caught:
            function(*arguments, **more)
        self.assertEqual(caught.exception.code, code)

    def test_framing(self):
        self.assertTrue(self.device.capabilities & CAPABILITY.CBOR)
        long = os.urandom(3000)
        self.assertEqual(self.device.call(CTAPHID.PING, long), long)

    def test_info(self):
        info = self.ctap.get_info()
        self.assertIn("hmac-secret", info.extensions)
        self.assertIn("FIDO_2_1", info.versions)
        self.assertEqual(info.options["clientPin"], False)
        self.assertEqual(info.pin_uv_protocols, [2, 1])

    def test_both_secrets_with_both_protocols(self):
        ClientPin(self.ctap).set_pin(PIN)
        made = self.make(PinProtocolV2())
        credential = made.auth_data.credential_data
        self.assertEqual(made.auth_data.extensions, {"hmac-secret": True, "credProtect": 2})
        self.assertTrue(made.auth_data.is_user_verified())
        self.assertEqual(made.fmt, "packed")
        PackedAttestation().verify(made.att_statement, made.auth_data, HASH)
        salts = os.urandom(32), os.urandom(32)
        found = {}
        for protocol in PinProtocolV1(), PinProtocolV2():
            for pin in PIN, None:
                both, assertion = self.secret(credential.credential_id, salts[0] + salts[1], protocol, pin)
                assertion.verify(HASH, credential.public_key)
                self.assertEqual(assertion.auth_data.is_user_verified(), pin is not None)
                one, _ = self.secret(credential.credential_id, salts[0], protocol, pin)
                self.assertEqual(both[:32], one)
                self.assertNotEqual(both[:32], both[32:])
                found.setdefault(pin, set()).add(both)
        self.assertEqual([len(values) for values in found.values()], [1, 1], "the protocol changes no secret")
        self.assertNotEqual(found[PIN], found[None], "user verification does")

    def test_pin_counters(self):
        client = ClientPin(self.ctap)
        client.set_pin(PIN)
        self.assertEqual(client.get_pin_retries()[0], 8)
        self.assert_refused(CtapError.ERR.PIN_INVALID, client.get_pin_token, "0000", 1, "localhost")
        self.assert_refused(CtapError.ERR.PIN_INVALID, client.get_pin_token, "0000", 1, "localhost")
        self.assert_refused(CtapError.ERR.PIN_AUTH_BLOCKED, client.get_pin_token, "0000", 1, "localhost")
        self.assert_refused(CtapError.ERR.PIN_AUTH_BLOCKED, client.get_pin_token, PIN, 1, "localhost")
        self.assertEqual(client.get_pin_retries()[0], 5)

    def test_pin_change_and_policy(self):
        client = ClientPin(self.ctap)
        client.set_pin(PIN)
        client.change_pin(PIN, "27182")
        self.assert_refused(CtapError.ERR.PIN_INVALID, client.get_pin_token, PIN, 1, "localhost")
        self.assertEqual(len(client.get_pin_token("27182", 1, "localhost")), 32)

    def test_what_a_token_permits(self):
        client = ClientPin(self.ctap)
        client.set_pin(PIN)
        token = client.get_pin_token(PIN, ClientPin.PERMISSION.GET_ASSERTION, "localhost")
        self.assert_refused(CtapError.ERR.PIN_AUTH_INVALID, self.make,
                            pin_uv_param=client.protocol.authenticate(token, HASH), pin_uv_protocol=2)
        self.assert_refused(CtapError.ERR.PIN_REQUIRED, self.make)

    def test_exclusion_and_reset(self):
        made = self.make()
        known = [{"type": "public-key", "id": made.auth_data.credential_data.credential_id}]
        self.assert_refused(CtapError.ERR.CREDENTIAL_EXCLUDED, self.make, exclude_list=known)
        self.ctap.get_assertion(RP["id"], HASH, known)
        self.assert_refused(CtapError.ERR.NO_CREDENTIALS, self.ctap.get_assertion, "example.org", HASH, known)
        self.ctap.reset()
        self.assert_refused(CtapError.ERR.NO_CREDENTIALS, self.ctap.get_assertion, RP["id"], HASH, known)

    def test_selection(self):
        self.ctap.selection()


if __name__ == "__main__":
    unittest.main()
