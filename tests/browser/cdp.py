# SPDX-License-Identifier: GPL-3.0-or-later
"""Debian's Chromium, headless, through its DevTools protocol: as much of it as the tests of the page need."""
import json
import os
import shutil
import subprocess
import tempfile
import time

import websocket

FLAGS = ["--headless=new", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
         "--disable-background-networking", "--disable-component-update", "--disable-sync", "--disable-extensions",
         "--password-store=basic", "--remote-debugging-port=0", "--remote-allow-origins=*", "--window-size=1200,860"]


class Timeout(Exception):
    pass


def wait_for(condition, seconds=30, what="something"):
    """The first true value of condition(), asked again and again."""
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        value = condition()
        if value:
            return value
        time.sleep(0.03)
    raise Timeout(f"waited {seconds} s for {what}")


class Browser:
    """One Chromium with a profile of its own, gone afterwards."""

    def __init__(self, *flags):
        self.profile = tempfile.mkdtemp(prefix="coffer-chromium-")
        program = shutil.which("chromium") or "chromium"
        self.process = subprocess.Popen([program, *FLAGS, *flags, f"--user-data-dir={self.profile}", "about:blank"],
                                        stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        port_file = os.path.join(self.profile, "DevToolsActivePort")
        lines = wait_for(lambda: self.read(port_file), 30, "Chromium to start").split("\n")
        self.socket = websocket.create_connection(f"ws://127.0.0.1:{lines[0]}{lines[1]}", timeout=30)
        self.last_id = 0
        self.events = []

    @staticmethod
    def read(path):
        if not os.path.exists(path):
            return ""
        with open(path, encoding="ascii") as file:
            return file.read()

    def call(self, method, session=None, **parameters):
        self.last_id += 1
        message = {"id": self.last_id, "method": method, "params": parameters}
        if session:
            message["sessionId"] = session
        self.socket.send(json.dumps(message))
        while True:
            reply = json.loads(self.socket.recv())
            if reply.get("id") == self.last_id:
                if "error" in reply:
                    raise RuntimeError(f"{method}: {reply['error']}")
                return reply["result"]
            self.events.append(reply)

    def tab(self):
        target = self.call("Target.createTarget", url="about:blank")["targetId"]
        return Tab(self, target)

    def kill(self):
        self.process.kill()
        self.process.wait()

    def close(self):
        self.kill()
        self.socket.close()
        shutil.rmtree(self.profile, ignore_errors=True)


class Tab:
    def __init__(self, browser, target):
        self.browser, self.target = browser, target
        self.session = browser.call("Target.attachToTarget", targetId=target, flatten=True)["sessionId"]
        self.authenticator = None
        for domain in ("Page", "Runtime", "DOM"):
            self.call(domain + ".enable")

    def call(self, method, **parameters):
        return self.browser.call(method, self.session, **parameters)

    def evaluate(self, expression, gesture=False):
        result = self.call("Runtime.evaluate", expression=expression, returnByValue=True, awaitPromise=True,
                           userGesture=gesture)
        if "exceptionDetails" in result:
            raise RuntimeError(result["exceptionDetails"])
        return result["result"].get("value")

    def go(self, address):
        """Goes there. Chromium gives up a load when an interface of the computer comes or goes: that is tried again."""
        for _ in range(3):
            trouble = self.call("Page.navigate", url=address).get("errorText")
            if trouble != "net::ERR_NETWORK_CHANGED":
                break
        if trouble:
            raise RuntimeError(f"{address}: {trouble}")

    def wait(self, expression, what=None, seconds=30):
        def asked():
            try:
                return self.evaluate(expression)
            except RuntimeError:
                return None  # between two pages
        try:
            return wait_for(asked, seconds, what or expression)
        except Timeout as timeout:
            page = self.evaluate("location.href + ': ' + document.documentElement.innerText.slice(0, 600)")
            raise Timeout(f"{timeout}; the page is {page}") from None

    def close(self):
        self.browser.call("Target.closeTarget", targetId=self.target)

    # What a person does -----------------------------------------------------------------------------------

    def click(self, selector):
        self.wait(f"!!document.querySelector('{selector}')?.getClientRects().length", f"{selector} to be there")
        self.evaluate(f"document.querySelector('{selector}').scrollIntoView({{block: 'center'}})")
        box = self.evaluate(f"(b => [b.x + b.width / 2, b.y + b.height / 2])"
                            f"(document.querySelector('{selector}').getBoundingClientRect())")
        for kind in ("mousePressed", "mouseReleased"):
            self.call("Input.dispatchMouseEvent", type=kind, x=box[0], y=box[1], button="left", clickCount=1)

    def press(self, key):
        codes = {"Tab": 9, "Enter": 13, " ": 32, "ArrowDown": 40}
        text = {"Enter": "\r", " ": " "}.get(key)
        extra = {"text": text} if text else {}
        self.call("Input.dispatchKeyEvent", type="keyDown", key=key, windowsVirtualKeyCode=codes[key], **extra)
        self.call("Input.dispatchKeyEvent", type="keyUp", key=key, windowsVirtualKeyCode=codes[key])

    # Authenticators ---------------------------------------------------------------------------------------

    def add_authenticator(self, **options):
        self.call("WebAuthn.enable", enableUI=False)
        chosen = {"protocol": "ctap2", "ctap2Version": "ctap2_1", "transport": "internal", "hasResidentKey": True,
                  "hasUserVerification": True, "isUserVerified": True, "hasPrf": True,
                  "automaticPresenceSimulation": True, **options}
        self.authenticator = self.call("WebAuthn.addVirtualAuthenticator", options=chosen)["authenticatorId"]
        return self.authenticator

    def authenticator_call(self, method, **parameters):
        return self.call("WebAuthn." + method, authenticatorId=self.authenticator, **parameters)
