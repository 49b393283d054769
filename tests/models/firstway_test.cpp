// SPDX-License-Identifier: GPL-3.0-or-later
// The first way in, made in set-up with virtual security keys: tried before the backup exists, and nothing
// half made whatever happens on the way.
#include "models/firstway.h"

#include "models/openvault.h"
#include "models/pluggedkeys.h"
#include "models/waysmodel.h"
#include "vault/keyfiles.h"

using namespace coffer;
using namespace coffer::ui;
using coffer::test::Desk;
using coffer::test::DeskWithKeys;
using coffer::test::kPin;

class FirstWayTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aKeyIsTriedAndOpensTheBackupThatIsSetUpWithIt();
    void laterLeavesOnlyTheKey();
    void wrongPinUnplugAndCancelLeaveNothing();
    void anotherWayTakesThePlaceOfTheOneThatWasMade();
    void aPlaceThatWillNotDoIsToldBeforeAnybodyTouches();
    void anotherNameKeepsTheWayAndChangesTheSheet();

private:
    /// As far as the choice of a first way in.
    bool offersWays();
    /// As far as the question for the PIN.
    bool asksForPin() {
        const bool offered = offersWays();
        m_setup->next();
        return offered && DeskWithKeys::reaches(m_setup->way()->ceremony(), Ceremony::EnterPin);
    }
    bool makesKey() {
        return asksForPin() && DeskWithKeys::enters(m_setup->way()->ceremony(), kPin) &&
               Desk::succeeds(m_setup->way()->task()) && m_setup->way()->step() == EnrolFlow::Naming;
    }
    bool goesOn() {
        m_setup->next();
        return Desk::succeeds(m_setup->task());
    }
    /// How much lies in the folder for the backup.
    [[nodiscard]] std::size_t filesWritten() const {
        const auto files = std::filesystem::recursive_directory_iterator(m_desk->folder / "disk");
        return static_cast<std::size_t>(std::distance(begin(files), end(files)));
    }
    bool opensWithKey() {
        m_desk->session.lock();
        UnlockFlow unlock(m_desk->session);
        unlock.lookAtWays();
        if (!Desk::succeeds(unlock.waysTask()) || unlock.kind() != WaysModel::SecurityKey) {
            return false;
        }
        unlock.unlockWithDevice();
        return DeskWithKeys::enters(unlock.ceremony(), kPin) && Desk::succeeds(unlock.task());
    }

    std::unique_ptr<DeskWithKeys> m_desk;
    std::unique_ptr<SetupFlow> m_setup;
};

void FirstWayTest::init() {
    m_setup.reset();
    m_desk = std::make_unique<DeskWithKeys>();
    m_setup = std::make_unique<SetupFlow>(m_desk->session);
}

bool FirstWayTest::offersWays() {
    m_setup->sources()->add({m_desk->url("chats")});
    if (!QTest::qWaitFor([&] { return m_setup->sources()->count() == 1; })) {
        return false;
    }
    m_setup->next();
    m_setup->setPlace(m_desk->url("disk"));
    if (!Desk::succeeds(m_setup->placeTask())) {
        return false;
    }
    m_setup->next();
    return Desk::succeeds(m_setup->way()->kindsTask());
}

void FirstWayTest::aKeyIsTriedAndOpensTheBackupThatIsSetUpWithIt() {
    m_desk->plug();
    bool tested = false;
    Ceremony* ceremony = m_setup->way()->ceremony();
    connect(ceremony, &Ceremony::changed, this,
            [&] { tested = tested || (ceremony->isFirstTest() && ceremony->touches() > 1); });
    QVERIFY(makesKey());
    QVERIFY2(tested, "no second touch");
    QCOMPARE(filesWritten(), std::size_t{0});
    m_setup->way()->setName(" Blue key ");
    QVERIFY(goesOn());
    QCOMPARE(m_setup->step(), SetupFlow::RecoverySheet);
    const QString typed = Desk::recoveryKey(*m_setup);
    QVERIFY(Desk::finish(*m_setup));
    QVERIFY(!m_setup->way()->isMade());
    QVERIFY(opensWithKey());
    QCOMPARE(m_desk->session.unlockedWith(), QString("Blue key"));
    WaysModel ways(m_desk->session);
    ways.refresh();
    QTRY_COMPARE(ways.count(), 2);
    m_desk->session.lock();
    UnlockFlow unlock(m_desk->session);
    unlock.unlockWithRecoveryKey(typed);
    QVERIFY(Desk::succeeds(unlock.task()));
}

void FirstWayTest::laterLeavesOnlyTheKey() {
    m_desk->plug();
    QVERIFY(makesKey());
    QVERIFY(goesOn());
    QVERIFY(m_setup->canPostpone());
    m_setup->postponeSheet();
    QVERIFY(m_setup->dropsRecoveryKey());
    QVERIFY(goesOn());
    QVERIFY(opensWithKey());
    WaysModel ways(m_desk->session);
    ways.refresh();
    QTRY_COMPARE(ways.count(), 1);
}

void FirstWayTest::wrongPinUnplugAndCancelLeaveNothing() {
    const auto key = m_desk->plug();
    QVERIFY(asksForPin());
    Ceremony* ceremony = m_setup->way()->ceremony();
    ceremony->answerPin("0000");
    QVERIFY(QTest::qWaitFor([&] { return ceremony->wasWrongBefore(); }, 20'000));
    m_setup->next();
    QCOMPARE(m_setup->step(), SetupFlow::FirstWayIn);
    m_setup->back();
    QCOMPARE(m_setup->way()->step(), EnrolFlow::ChooseKind);
    QVERIFY(Desk::ends(m_setup->way()->task()));
    QVERIFY(!m_setup->way()->isMade());
    m_setup->next();
    QVERIFY(DeskWithKeys::enters(ceremony, kPin));
    QVERIFY(Desk::succeeds(m_setup->way()->task()));
    QVERIFY(goesOn());
    m_setup->cancel();
    QCOMPARE(m_setup->step(), SetupFlow::WhatToKeep);
    QVERIFY(!m_setup->way()->isMade());
    QVERIFY(!m_desk->session.hasBackup());
    QCOMPARE(m_desk->keychain->size(), std::size_t{0});
    const auto storage = openPlace((m_desk->folder / "disk").string());
    QVERIFY(storage.ok());
    QTRY_VERIFY(readKeyFiles(**storage)->slots.empty());
    QVERIFY(readKeyFiles(**storage)->statements.empty());
}

void FirstWayTest::anotherWayTakesThePlaceOfTheOneThatWasMade() {
    m_desk->plug();
    QVERIFY(makesKey());
    QVERIFY(goesOn());
    m_setup->back();
    QCOMPARE(m_setup->way()->step(), EnrolFlow::Naming);
    m_setup->back();
    QCOMPARE(m_setup->step(), SetupFlow::FirstWayIn);
    QVERIFY(Desk::makeWay(*m_setup));
    QVERIFY(Desk::succeeds(m_setup->task()));
    QVERIFY(!m_setup->canPostpone());
    const QString typed = Desk::recoveryKey(*m_setup);
    QVERIFY(Desk::finish(*m_setup));
    UnlockFlow unlock(m_desk->session);
    unlock.unlockWithRecoveryKey(typed);
    QVERIFY(Desk::succeeds(unlock.task()));
    WaysModel ways(m_desk->session);
    ways.refresh();
    QTRY_COMPARE(ways.count(), 1);
}

void FirstWayTest::aPlaceThatWillNotDoIsToldBeforeAnybodyTouches() {
    m_desk->plug();
    m_desk->keychain->failWith({Code::Unavailable, "no keychain service runs in this session"});
    QVERIFY(offersWays());
    m_setup->next();
    QVERIFY(Desk::ends(m_setup->way()->task()));
    QCOMPARE(m_setup->way()->task()->state(), Task::Failed);
    QCOMPARE(m_setup->way()->step(), EnrolFlow::Asking);
    m_desk->keychain->allowAll();
    m_setup->next();
    QVERIFY(DeskWithKeys::enters(m_setup->way()->ceremony(), kPin));
    QVERIFY(Desk::succeeds(m_setup->way()->task()));
}

void FirstWayTest::anotherNameKeepsTheWayAndChangesTheSheet() {
    m_desk->plug();
    QVERIFY(makesKey());
    QVERIFY(goesOn());
    const QString before = Desk::recoveryKey(*m_setup);
    m_setup->back();
    m_setup->next();
    QCOMPARE(m_setup->step(), SetupFlow::RecoverySheet);
    QCOMPARE(Desk::recoveryKey(*m_setup), before);
    m_setup->back();
    m_setup->way()->setName("Green key");
    QVERIFY(goesOn());
    QVERIFY(Desk::recoveryKey(*m_setup) != before);
    QVERIFY(Desk::finish(*m_setup));
    QVERIFY(opensWithKey());
    QCOMPARE(m_desk->session.unlockedWith(), QString("Green key"));
}

QTEST_GUILESS_MAIN(FirstWayTest)
#include "firstway_test.moc"
