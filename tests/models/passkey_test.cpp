// SPDX-License-Identifier: GPL-3.0-or-later
// Passkeys of a browser: the window opens the page, and something like a browser answers there.
#include <future>

#include "browser/pageclient.h"
#include "browser/softpasskey.h"
#include "models/enrolflow.h"
#include "models/openeddesk.h"
#include "models/unlockflow.h"

using namespace coffer;
using namespace coffer::ui;
using coffer::test::Desk;
using coffer::test::OpenedDesk;

namespace {

/// Does what the page asks for, as a browser with that passkey.
void answerAt(const QUrl& address, const SoftPasskey& passkey) {
    PageClient page(address.toString().toStdString());
    const SoftBrowser browser{"http://localhost:" + std::to_string(page.port())};
    nlohmann::json request = page.begin()["request"];
    for (std::string next = "get"; next == "get";) {
        const auto answer = browser.answer(request, passkey);
        if (page.postSecret(std::string(asText(answer.secret.view()))).status != 204) {
            return;
        }
        const auto reply = page.post("/answer", answer.message).json();
        next = reply["next"].get<std::string>();
        request = reply.value("request", nlohmann::json());
    }
}

}  // namespace

class PasskeyTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aPasskeyIsAddedAndOpens();
    void cancellingClosesThePage();
};

void PasskeyTest::aPasskeyIsAddedAndOpens() {
    OpenedDesk desk;
    QVERIFY(desk.open());

    const SoftPasskey passkey;
    std::vector<std::future<void>> browsers;
    const auto open = [&](const QUrl& page) {
        browsers.push_back(std::async(std::launch::async, [page, &passkey] { answerAt(page, passkey); }));
    };
    EnrolFlow enrol(desk.session);
    connect(enrol.ceremony(), &Ceremony::pageWanted, this, open);
    enrol.begin();
    QVERIFY(Desk::succeeds(enrol.kindsTask()));
    enrol.choose(WaysModel::Browser);
    enrol.next();
    QVERIFY(Desk::succeeds(enrol.task()));
    QCOMPARE(browsers.size(), std::size_t{2});
    QCOMPARE(enrol.step(), EnrolFlow::Naming);
    enrol.setName("Phone");
    enrol.next();
    QVERIFY(Desk::succeeds(enrol.task()));

    desk.session.lock();
    UnlockFlow unlock(desk.session);
    connect(unlock.ceremony(), &Ceremony::pageWanted, this, open);
    unlock.lookAtWays();
    QVERIFY(Desk::succeeds(unlock.waysTask()));
    QCOMPARE(unlock.kind(), int(WaysModel::Browser));
    unlock.unlockWithDevice();
    QVERIFY(Desk::succeeds(unlock.task()));
    QCOMPARE(desk.session.unlockedWith(), QString("Phone"));
}

void PasskeyTest::cancellingClosesThePage() {
    OpenedDesk desk;
    QVERIFY(desk.open());
    EnrolFlow enrol(desk.session);
    QSignalSpy pages(enrol.ceremony(), &Ceremony::pageWanted);
    enrol.begin();
    QVERIFY(Desk::succeeds(enrol.kindsTask()));
    enrol.choose(WaysModel::Browser);
    enrol.next();
    QTRY_COMPARE(pages.count(), 1);
    QCOMPARE(enrol.ceremony()->step(), Ceremony::OpenPage);
    const PageClient page(pages.first().first().toUrl().toString().toStdString());
    enrol.cancel();
    QVERIFY(Desk::ends(enrol.task()));
    QCOMPARE(enrol.task()->state(), Task::Idle);
    QVERIFY(enrol.ceremony()->page().isEmpty());
    QVERIFY(!RawConnection(page.port()).open());
}

QTEST_GUILESS_MAIN(PasskeyTest)
#include "passkey_test.moc"
