#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Whole ceremonies: Coffer on one side, Debian's Chromium with a virtual authenticator on the other.

usage: chromium_test.py CEREMONIES [unittest's options]     (CEREMONIES: the program of ceremonies.cpp)
"""
import http.server
import json
import queue
import subprocess
import sys
import threading
import time
import unittest

from cdp import Browser, Timeout

PROGRAM = sys.argv.pop(1) if len(sys.argv) > 1 else ""
VIEW = "document.body?.dataset.view"
FULL_POST = ("fetch(ADDRESS + 'begin', {method: 'POST', body: '{}', headers: {'Coffer-Token': TOKEN,"
             " 'Content-Type': 'application/json'}})")
PLAIN_POST = "fetch(ADDRESS + 'begin', {method: 'POST', body: '{}'})"
BLIND_POST = "fetch(ADDRESS + 'begin', {method: 'POST', mode: 'no-cors', body: '{}'})"
FRAME = """new Promise((done) => {
  const frame = document.createElement('iframe');
  frame.onload = () => {
    let title = 'not shown';
    try { title = frame.contentWindow.document.title; } catch (error) { }
    done(title);
  };
  frame.src = ADDRESS;
  document.body.append(frame);
})"""


class Coffer:
    """The program, and the lines that it prints."""

    def __init__(self):
        self.process = subprocess.Popen([PROGRAM], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
        self.lines = queue.Queue()
        threading.Thread(target=self.listen, daemon=True).start()

    def listen(self):
        for line in self.process.stdout:
            self.lines.put(json.loads(line))

    def tell(self, what, **options):
        self.process.stdin.write(json.dumps({"do": what, **options}) + "\n")
        self.process.stdin.flush()

    def hear(self, seconds=30):
        try:
            return self.lines.get(timeout=seconds)
        except queue.Empty:
            raise Timeout(f"Coffer said nothing for {seconds} s") from None

    def page(self, what, **options):
        self.tell(what, **options)
        return self.hear()["page"]

    def close(self):
        self.process.kill()
        self.process.wait()
        self.process.stdin.close()
        self.process.stdout.close()


class PageTest(unittest.TestCase):
    browser = None

    @classmethod
    def setUpClass(cls):
        cls.browser = Browser()

    @classmethod
    def tearDownClass(cls):
        cls.browser.close()

    def setUp(self):
        self.coffer = Coffer()
        self.tab = self.browser.tab()
        self.addCleanup(self.tab.close)
        self.addCleanup(self.coffer.close)

    def view(self, name, tab=None):
        (tab or self.tab).wait(f"{VIEW} === '{name}'", f"the view {name}")

    def shown(self, identifier="title"):
        return self.tab.evaluate(f"document.getElementById('{identifier}').textContent")

    def words(self, path):
        return self.tab.evaluate(f"JSON.parse(document.getElementById('words').textContent).{path}")

    def enrol(self, **options):
        self.tab.go(self.coffer.page("enrol", **options))
        self.click_through()
        done = self.coffer.hear()
        self.assertEqual(done.get("done"), "enrol", done)
        return done

    def made(self):
        self.tab.wait("document.getElementById('pageState').textContent === "
                      "JSON.parse(document.getElementById('words').textContent).page.made", "the passkey to be made")

    def click_through(self):
        self.tab.click("#go")
        self.made()
        self.tab.click("#go")

    def unlock(self, **options):
        self.tab.go(self.coffer.page("unlock", **options))
        self.tab.click("#go")
        return self.coffer.hear()


class Ceremonies(PageTest):
    def test_enrol_then_unlock_on_another_port(self):
        for domain in ("Network", "Log"):
            self.tab.call(domain + ".enable")
        self.tab.add_authenticator()
        self.browser.events.clear()
        made = self.enrol()
        self.view("done")
        first = self.tab.evaluate("location.href")
        self.assertNotIn("#", first)
        self.assertEqual(made["size"], 32)
        opened = self.unlock()
        self.view("done")
        self.assertNotEqual(self.tab.evaluate("location.href"), first)
        self.assertEqual(opened["secret"], made["secret"])
        self.assertEqual(opened["assertion"], "good")
        asked = [event["params"]["request"]["url"] for event in self.browser.events
                 if event["method"] == "Network.requestWillBeSent"]
        self.assertGreater(len(asked), 15)
        self.assertEqual([url for url in asked if not url.startswith("http://localhost:")], [])
        complaints = [event for event in self.browser.events
                      if event["method"] in ("Log.entryAdded", "Runtime.exceptionThrown")]
        self.assertEqual(complaints, [])

    def test_every_kind_of_authenticator_gives_a_secret_of_its_own(self):
        secrets = set()
        for transport, place in (("usb", "device"), ("internal", "computer"), ("internal", "manager")):
            self.tab.add_authenticator(transport=transport)
            self.tab.go(self.coffer.page("enrol"))
            self.tab.click(f"#{place}")
            self.click_through()
            done = self.coffer.hear()
            self.assertEqual(done["this-computer-only"], transport == "internal")
            secrets.add(done["secret"])
            self.tab.authenticator_call("removeVirtualAuthenticator")
        self.assertEqual(len(secrets), 3)

    def test_backup_flags_arrive(self):
        self.tab.add_authenticator(defaultBackupEligibility=True, defaultBackupState=True)
        made = self.enrol()
        self.assertTrue(made["backup-eligible"])
        self.assertTrue(made["backed-up"])
        self.assertFalse(made["this-computer-only"])

    def test_the_right_one_of_several_opens(self):
        self.tab.add_authenticator()
        first, second = self.enrol(), self.enrol()
        self.assertNotEqual(first["secret"], second["secret"])
        for number, made in enumerate((first, second)):
            opened = self.unlock(only=number)
            self.assertEqual((opened["secret"], opened["credential"]), (made["secret"], made["credential"]))

    def test_by_keyboard_alone(self):
        self.tab.add_authenticator()
        self.tab.go(self.coffer.page("enrol"))
        self.view("start")
        self.assertEqual(self.tab.evaluate("document.activeElement.id"), "title")
        focused = []
        for key in ("Tab", "ArrowDown", "Tab", "Tab"):
            self.tab.press(key)
            focused.append(self.tab.evaluate("document.activeElement.id"))
        self.assertEqual(focused, ["manager", "device", "cancel", "go"])
        self.tab.evaluate("document.getElementById('computer').checked = true")
        self.tab.press("Enter")
        self.made()
        self.assertEqual(self.tab.evaluate("document.activeElement.id"), "title")
        for key in ("Tab", "Tab", " "):
            self.tab.press(key)
        self.assertEqual(self.coffer.hear().get("done"), "enrol")


class Troubles(PageTest):
    def give_up(self):
        self.tab.click("#cancel")
        self.view("over")
        return self.coffer.hear()["failure"]

    def test_no_secret(self):
        self.tab.add_authenticator(hasPrf=False)
        self.tab.go(self.coffer.page("enrol"))
        self.tab.click("#go")
        self.view("trouble")
        self.assertEqual(self.shown(), self.words("trouble['unsupported-enrol'].title"))
        self.tab.click("#go")
        self.view("start")
        self.assertTrue(self.tab.evaluate("document.getElementById('places').getClientRects().length > 0"))
        self.assertEqual(self.give_up(), "unsupported")

    def test_not_verified(self):
        self.tab.add_authenticator()
        self.enrol()
        self.tab.authenticator_call("setUserVerified", isUserVerified=False)
        self.tab.go(self.coffer.page("unlock"))
        self.tab.click("#go")
        self.view("trouble")
        self.assertEqual(self.shown(), self.words("trouble['not-allowed'].title"))
        self.assertEqual(self.tab.evaluate("document.querySelectorAll('#reasons li').length"), 4)
        self.assertEqual(self.give_up(), "not-allowed")

    def test_not_touched_in_time_then_touched(self):
        self.tab.add_authenticator()
        made = self.enrol()
        self.tab.authenticator_call("setAutomaticPresenceSimulation", enabled=False)
        self.tab.go(self.coffer.page("unlock", **{"challenge-life": 1000}))
        self.tab.click("#go")
        self.view("trouble")
        self.assertEqual(self.shown(), self.words("trouble['not-allowed'].title"))
        self.tab.authenticator_call("setAutomaticPresenceSimulation", enabled=True)
        self.tab.click("#go")
        self.assertEqual(self.coffer.hear()["secret"], made["secret"])

    def test_deleted(self):
        self.tab.add_authenticator()
        self.enrol()
        self.tab.authenticator_call("clearCredentials")
        self.tab.go(self.coffer.page("unlock"))
        self.tab.click("#go")
        self.view("trouble")
        self.assertEqual(self.give_up(), "not-allowed")

    def test_replaced_by_one_of_the_same_user_id(self):
        self.tab.add_authenticator()
        self.enrol()
        second = self.enrol(**{"same-user": True})
        self.assertEqual(self.unlock(only=1)["secret"], second["secret"])
        self.tab.go(self.coffer.page("unlock", only=0))
        self.tab.click("#go")
        self.view("trouble")
        self.assertEqual(self.give_up(), "not-allowed")

    def test_enrolled_already(self):
        self.tab.add_authenticator()
        self.enrol()
        self.tab.go(self.coffer.page("enrol", exclude=True))
        self.tab.click("#go")
        self.view("trouble")
        self.assertEqual(self.shown(), self.words("trouble['already-enrolled'].title"))
        self.assertEqual(self.give_up(), "already-enrolled")

    def test_cancelled_on_the_page(self):
        self.tab.add_authenticator(automaticPresenceSimulation=False)
        self.tab.go(self.coffer.page("enrol"))
        self.tab.click("#go")
        self.view("asking")
        self.assertEqual(self.give_up(), "cancelled")
        self.assertEqual(self.shown(), self.words("over.cancelled.title"))

    def test_cancelled_in_coffer(self):
        self.tab.add_authenticator(automaticPresenceSimulation=False)
        self.tab.go(self.coffer.page("enrol"))
        self.tab.click("#go")
        self.view("asking")
        before = time.monotonic()
        self.coffer.tell("cancel")
        self.assertEqual(self.coffer.hear()["failure"], "cancelled")
        self.assertLess(time.monotonic() - before, 2)
        self.view("over")
        self.assertEqual(self.shown(), self.words("over.cancelled.title"))

    def test_time_is_up(self):
        self.tab.go(self.coffer.page("enrol", patience=4000))
        self.view("start")
        self.assertEqual(self.coffer.hear()["failure"], "timed-out")
        self.view("over")
        self.assertEqual(self.shown(), self.words("over['timed-out'].title"))

    def test_an_answer_too_late_may_be_given_again(self):
        self.tab.add_authenticator()
        made = self.enrol()
        self.tab.call("Page.addScriptToEvaluateOnNewDocument", source="""
            const get = navigator.credentials.get.bind(navigator.credentials);
            navigator.credentials.get = async (options) => {
              navigator.credentials.get = get;
              const credential = await get(options);
              await new Promise((resolve) => setTimeout(resolve, 1200));
              return credential;
            };""")
        self.tab.go(self.coffer.page("unlock", **{"challenge-life": 1000}))
        self.tab.click("#go")
        self.view("trouble")
        self.assertEqual(self.shown(), self.words("trouble['timed-out'].title"))
        self.tab.click("#go")
        self.assertEqual(self.coffer.hear()["secret"], made["secret"])

    def test_an_old_request_is_replaced_before_it_is_used(self):
        self.tab.add_authenticator()
        self.tab.go(self.coffer.page("enrol", **{"challenge-life": 1000}))
        self.view("start")
        time.sleep(1.2)
        self.click_through()
        self.assertEqual(self.coffer.hear().get("done"), "enrol")

    def test_a_browser_that_cannot(self):
        for script in ("delete window.PublicKeyCredential",
                       "PublicKeyCredential.getClientCapabilities = async () => ({'extension:prf': false})"):
            script = self.tab.call("Page.addScriptToEvaluateOnNewDocument", source=script)["identifier"]
            address = self.coffer.page("enrol")
            self.tab.go(address)
            self.view("over")
            self.assertEqual(self.shown(), self.words("over['no-passkeys'].title"))
            self.assertEqual(self.tab.evaluate("location.href"), address)
            self.coffer.tell("cancel")
            self.coffer.hear()
            self.tab.call("Page.removeScriptToEvaluateOnNewDocument", identifier=script)
            self.tab.go("about:blank")

    def places(self):
        return self.tab.evaluate("[...document.querySelectorAll('.place')]"
                                 ".filter(place => place.getClientRects().length).length")

    def test_a_browser_that_does_not_say_what_it_can(self):
        self.tab.call("Page.addScriptToEvaluateOnNewDocument", source="""
            const never = () => new Promise(() => {});
            PublicKeyCredential.getClientCapabilities = never;
            PublicKeyCredential.isUserVerifyingPlatformAuthenticatorAvailable = never;""")
        self.tab.add_authenticator()
        self.tab.go(self.coffer.page("enrol"))
        self.view("start")
        self.assertEqual(self.places(), 2)
        self.click_through()
        self.assertEqual(self.coffer.hear().get("done"), "enrol")

    def test_no_place_in_this_computer_is_offered_where_there_is_none(self):
        self.tab.add_authenticator(transport="usb")
        self.tab.go(self.coffer.page("enrol"))
        self.view("start")
        self.assertEqual(self.places(), 2)


class Attacks(PageTest):
    def override(self, **bits):
        self.tab.authenticator_call("setResponseOverrideBits", **bits)

    def test_bogus_signature_when_tried(self):
        self.tab.add_authenticator()
        self.tab.go(self.coffer.page("enrol"))
        self.tab.click("#go")
        self.made()
        self.override(isBogusSignature=True)
        self.tab.click("#go")
        self.assertEqual(self.coffer.hear()["failure"], "refused")
        self.view("over")
        self.assertEqual(self.shown(), self.words("over.refused.title"))

    def test_bogus_signature_when_unlocking_is_seen_by_the_vault(self):
        self.tab.add_authenticator()
        made = self.enrol()
        self.override(isBogusSignature=True)
        opened = self.unlock()
        self.assertEqual((opened["secret"], opened["assertion"]), (made["secret"], "refused"))

    def test_flags_of_nobody(self):
        for bits in ({"isBadUV": True}, {"isBadUP": True}):
            self.tab.add_authenticator()
            self.enrol()
            self.override(**bits)
            self.tab.go(self.coffer.page("unlock"))
            self.tab.click("#go")
            failure = self.coffer.hear()
            self.assertEqual(failure["failure"], "refused", bits)
            self.assertIn("it answered without", failure["detail"])
            self.tab.authenticator_call("removeVirtualAuthenticator")

    def test_second_tab_with_the_same_address(self):
        self.tab.add_authenticator()
        address = self.coffer.page("enrol")
        self.tab.go(address)
        self.view("start")
        other = self.browser.tab()
        self.addCleanup(other.close)
        other.go(address)
        self.view("over", other)
        self.assertIn("once", other.evaluate("document.getElementById('lead').textContent"))
        self.tab.call("Page.bringToFront")
        self.click_through()
        self.assertEqual(self.coffer.hear().get("done"), "enrol")

    def test_address_without_its_token(self):
        address = self.coffer.page("enrol")
        for wrong in (address.split("#")[0], address[:-1], address.split("#")[0] + "#" + "A" * 43):
            self.tab.go("about:blank")
            self.tab.go(wrong)
            self.view("over")
            self.assertEqual(self.shown(), self.words("over['wrong-token'].title"))
        self.tab.go("about:blank")
        self.tab.go(address)
        self.view("start")

    def test_loaded_again(self):
        self.tab.go(self.coffer.page("enrol"))
        self.view("start")
        self.tab.call("Page.reload")
        self.view("over")
        self.assertEqual(self.coffer.hear()["failure"], "gone")

    def test_tab_closed(self):
        tab = self.browser.tab()
        tab.go(self.coffer.page("enrol"))
        self.view("start", tab)
        tab.close()
        self.assertEqual(self.coffer.hear()["failure"], "gone")

    def test_browser_killed(self):
        browser = Browser()
        self.addCleanup(browser.close)
        tab = browser.tab()
        tab.add_authenticator(automaticPresenceSimulation=False)
        tab.go(self.coffer.page("enrol"))
        tab.click("#go")
        self.view("asking", tab)
        browser.kill()
        self.assertEqual(self.coffer.hear()["failure"], "gone")

    def test_page_of_another_origin(self):
        class Quiet(http.server.BaseHTTPRequestHandler):
            def do_GET(self):
                self.send_response(200)
                self.end_headers()

            def log_message(self, *arguments):
                pass

        server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Quiet)
        threading.Thread(target=server.serve_forever, daemon=True).start()
        self.addCleanup(server.server_close)
        self.addCleanup(server.shutdown)
        address, token = self.coffer.page("enrol").split("#")
        self.tab.go(f"http://localhost:{server.server_port}/")
        self.tab.wait("document.readyState === 'complete' && location.protocol === 'http:'")
        for attempt in (FULL_POST, PLAIN_POST, "fetch(ADDRESS)"):
            attempt = attempt.replace("ADDRESS", f"'{address}'").replace("TOKEN", f"'{token}'")
            self.assertEqual(self.tab.evaluate(attempt + ".then(() => 'read', () => 'kept away')"), "kept away")
        self.tab.evaluate(BLIND_POST.replace("ADDRESS", f"'{address}'") + ".then(() => '', () => '')")
        self.assertEqual(self.tab.evaluate(FRAME.replace("ADDRESS", f"'{address}'")), "not shown")
        self.tab.add_authenticator()
        self.tab.go(address + "#" + token)
        self.click_through()
        self.assertEqual(self.coffer.hear().get("done"), "enrol")


class Languages(PageTest):
    ALL = {"en": "ltr", "de": "ltr", "fr": "ltr", "es": "ltr", "ja": "ltr", "pt-BR": "ltr", "zh-CN": "ltr", "ar": "rtl"}

    def test_each_language_from_coffer(self):
        titles = set()
        for language, direction in self.ALL.items():
            self.tab.go(self.coffer.page("enrol", language=language))
            self.view("start")
            self.assertEqual(self.tab.evaluate("[document.documentElement.lang, document.documentElement.dir]"),
                             [language, direction])
            titles.add(self.shown())
            self.tab.click("#cancel")
            self.coffer.hear()
            self.view("over")
        self.assertEqual(len(titles), len(self.ALL))

    def test_language_of_the_browser(self):
        self.tab.call("Network.enable")
        self.tab.call("Network.setExtraHTTPHeaders", headers={"Accept-Language": "nl, ja-JP;q=0.8, en;q=0.5"})
        self.tab.go(self.coffer.page("enrol"))
        self.view("start")
        self.assertEqual(self.tab.evaluate("document.documentElement.lang"), "ja")

    def test_nothing_is_wider_than_the_window(self):
        for language in self.ALL:
            self.tab.go(self.coffer.page("enrol", language=language))
            for width in (1200, 640, 320):
                self.tab.call("Emulation.setDeviceMetricsOverride", width=width, height=900, deviceScaleFactor=1,
                              mobile=False)
                self.view("start")
                self.assertLessEqual(self.tab.evaluate("document.documentElement.scrollWidth"), width, language)
            self.tab.click("#cancel")
            self.coffer.hear()


if __name__ == "__main__":
    unittest.main(verbosity=2)
