#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Pictures of the page as Debian's Chromium shows it: each view light, dark, in Japanese, in Arabic and at 200 %.

usage: screenshots.py CEREMONIES FOLDER     (CEREMONIES: the program of ceremonies.cpp)
"""
import base64
import os
import sys

from cdp import Browser
from chromium_test import VIEW, Coffer

# name: language, colour scheme, zoom
LOOKS = {"light": ("en", "light", 1), "dark": ("en", "dark", 1), "japanese": ("ja", "light", 1),
         "arabic": ("ar", "dark", 1), "200": ("en", "light", 2)}
WIDTH, HEIGHT = 1200, 860


class Photographer:
    def __init__(self, browser, folder, look):
        self.folder, self.look = folder, look
        self.language, self.scheme, zoom = LOOKS[look]
        self.tab = browser.tab()
        self.tab.call("Emulation.setEmulatedMedia", features=[{"name": "prefers-color-scheme", "value": self.scheme}])
        # What a person's zoom does: as many device pixels, half as many of the page's.
        self.tab.call("Emulation.setDeviceMetricsOverride", width=WIDTH // zoom, height=HEIGHT // zoom, deviceScaleFactor=zoom,
                      mobile=False)
        self.coffer = Coffer()

    def open(self, what):
        self.tab.go(self.coffer.page(what, language=self.language))
        self.tab.wait("!document.getElementById('go').disabled && document.getElementById('go').getClientRects().length > 0")

    def go(self, view):
        self.tab.click("#go")
        self.tab.wait(f"{VIEW} === '{view}'")

    def take(self, name):
        picture = self.tab.call("Page.captureScreenshot", format="png", captureBeyondViewport=False)["data"]
        with open(os.path.join(self.folder, f"{name}-{self.look}.png"), "wb") as file:
            file.write(base64.b64decode(picture))

    def take_all(self):
        self.tab.add_authenticator()
        self.open("enrol")
        self.take("enrol")
        self.tab.click("#go")
        self.tab.wait("document.getElementById('pageState').textContent === "
                      "JSON.parse(document.getElementById('words').textContent).page.made")
        self.take("made")
        self.go("done")
        self.take("done")
        self.coffer.hear()
        self.tab.authenticator_call("setUserVerified", isUserVerified=False)
        self.open("unlock")
        self.take("unlock")
        self.tab.click("#go")
        self.tab.wait(f"!['ready', 'working'].includes({VIEW})")
        self.take("refused")
        self.coffer.close()
        self.tab.close()


def main():
    if len(sys.argv) != 2:  # chromium_test has taken the first
        sys.exit(__doc__)
    os.makedirs(sys.argv[1], exist_ok=True)
    browser = Browser()
    try:
        for look in LOOKS:
            Photographer(browser, sys.argv[1], look).take_all()
    finally:
        browser.close()


if __name__ == "__main__":
    main()
