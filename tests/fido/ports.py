# SPDX-License-Identifier: GPL-3.0-or-later
"""Where a virtual security key, or a software TPM, and a program find each other."""
import random
import socket


def free_ports():
    """Two neighbouring ports that nobody has now. They are below those that a system gives away by itself (RFC 6335 and
    what Linux does): between this and their use, no connection that another test opens can take them."""
    while True:
        port = random.randrange(10_000, 32_000, 2)
        with socket.socket() as one, socket.socket() as two:
            try:
                one.bind(("127.0.0.1", port))
                two.bind(("127.0.0.1", port + 1))
                return port, port + 1
            except OSError:
                continue
