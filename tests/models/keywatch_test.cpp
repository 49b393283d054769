// SPDX-License-Identifier: GPL-3.0-or-later
// Security keys that come and go while a kind of way is chosen.
#include <QtGui/QWindow>
#include <algorithm>

#include "models/enrolflow.h"
#include "models/pluggedkeys.h"

using namespace coffer;
using namespace coffer::ui;
using coffer::test::Desk;
using coffer::test::DeskWithKeys;

class KeyWatchTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aKeyThatIsPluggedInIsOffered();
    void nobodyLooksForKeysElsewhere();
};

void KeyWatchTest::aKeyThatIsPluggedInIsOffered() {
    DeskWithKeys desk;
    QVERIFY(desk.open());
    QWindow window;
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    EnrolFlow enrol(desk.session);
    enrol.begin();
    QVERIFY(Desk::succeeds(enrol.kindsTask()));
    const int before = enrol.kind();
    QVERIFY(before != WaysModel::SecurityKey);
    enrol.setWatching(true);
    const auto key = desk.plug();
    QTRY_COMPARE_WITH_TIMEOUT(enrol.kind(), int(WaysModel::SecurityKey), 20'000);
    QCOMPARE(enrol.kinds()->count(), 6);
    key->unplug();
    QTRY_COMPARE_WITH_TIMEOUT(enrol.kind(), before, 20'000);
    enrol.choose(WaysModel::Password);
    key->plugIn();
    const auto isReady = [&] {
        const auto& rows = enrol.kinds()->rows();
        return std::ranges::any_of(rows, [](const KindsModel::Row& row) {
            return row.kind == WaysModel::SecurityKey && row.readiness == KindsModel::Ready;
        });
    };
    QVERIFY(QTest::qWaitFor(isReady, 20'000));
    QCOMPARE(enrol.kind(), int(WaysModel::Password));
}

void KeyWatchTest::nobodyLooksForKeysElsewhere() {
    DeskWithKeys desk;
    QVERIFY(desk.open());
    constexpr int kLongEnough = 3000;  // ms; it looks every two seconds
    QWindow window;
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    EnrolFlow enrol(desk.session);
    enrol.begin();
    QVERIFY(Desk::succeeds(enrol.kindsTask()));
    QSignalSpy looks(enrol.kindsTask(), &Task::stateChanged);
    QTest::qWait(kLongEnough);
    QCOMPARE(looks.count(), 0);
    enrol.setWatching(true);
    QTRY_VERIFY_WITH_TIMEOUT(looks.count() > 0, 20'000);
    QVERIFY(Desk::succeeds(enrol.kindsTask()));
    enrol.setWatching(false);
    looks.clear();
    QTest::qWait(kLongEnough);
    QCOMPARE(looks.count(), 0);
}

QTEST_MAIN(KeyWatchTest)
#include "keywatch_test.moc"
