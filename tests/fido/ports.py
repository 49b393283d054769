# SPDX-License-Identifier: GPL-3.0-or-later
"""Where a virtual security key and a program find each other."""
import socket


def free_ports():
    """Two neighbouring ports that nobody has now."""
    while True:
        with socket.socket() as one, socket.socket() as two:
            one.bind(("127.0.0.1", 0))
            port = one.getsockname()[1]
            try:
                two.bind(("127.0.0.1", port + 1))
                return port, port + 1
            except (OSError, OverflowError):
                continue
