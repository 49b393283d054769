// SPDX-License-Identifier: GPL-3.0-or-later
// Adding ways to unlock, with virtual security keys.
#include "models/enrolflow.h"

#include "models/pluggedkeys.h"
#include "models/unlockflow.h"
#include "models/waysmodel.h"

using namespace coffer;
using namespace coffer::ui;
using coffer::test::Desk;
using coffer::test::DeskWithKeys;
using coffer::test::kPin;

static const QString kPassword = "seven copper kettles argue about rain";

class EnrolTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aKeyIsAddedAndOpens();
    void aKeyWithoutPinGetsOne();
    void oneThatIsNotPluggedInIsWaitedFor();
    void aStaleProofIsAskedForAndTheRestGoesOn();
    void aPasswordIsAdded();
    void thePasswordThatThereIsMakesNoSecondWay();
    void aKeyAndAPasswordOpenTogetherAndNeitherAlone();
    void aNameThatIsTakenIsRefusedAndAnotherOneGoes();

private:
    std::unique_ptr<DeskWithKeys> m_desk;
    std::unique_ptr<UnlockFlow> m_unlock;
};

void EnrolTest::init() {
    m_unlock.reset();
    m_desk = std::make_unique<DeskWithKeys>();
    QVERIFY(m_desk->open());
    m_unlock = std::make_unique<UnlockFlow>(m_desk->session);
}

void EnrolTest::aKeyIsAddedAndOpens() {
    m_desk->plug();
    EnrolFlow enrol(m_desk->session);
    QSignalSpy added(&enrol, &EnrolFlow::added);
    enrol.begin();
    QVERIFY(Desk::succeeds(enrol.kindsTask()));
    QCOMPARE(enrol.kind(), int(WaysModel::SecurityKey));
    QCOMPARE(enrol.kinds()->rows().front().readiness, KindsModel::Ready);
    QCOMPARE(enrol.kinds()->rows().front().device, QString("Blue key"));
    enrol.next();
    QCOMPARE(enrol.step(), EnrolFlow::Asking);
    bool tested = false;
    connect(enrol.ceremony(), &Ceremony::changed, this,
            [&] { tested = tested || (enrol.ceremony()->isFirstTest() && enrol.ceremony()->touches() > 1); });
    QVERIFY(DeskWithKeys::enters(enrol.ceremony(), kPin));
    QVERIFY(Desk::succeeds(enrol.task()));
    QVERIFY2(tested, "no second touch");
    QCOMPARE(enrol.step(), EnrolFlow::Naming);
    QCOMPARE(enrol.ceremony()->step(), Ceremony::None);
    QVERIFY(!enrol.name().isEmpty());
    enrol.setName(" Blue key ");
    enrol.next();
    QVERIFY(Desk::succeeds(enrol.task()));
    QCOMPARE(enrol.step(), EnrolFlow::Added);
    QCOMPARE(added.count(), 1);

    m_desk->session.lock();
    UnlockFlow unlock(m_desk->session);
    unlock.lookAtWays();
    QVERIFY(Desk::succeeds(unlock.waysTask()));
    QCOMPARE(unlock.kinds()->count(), 2);
    QCOMPARE(unlock.kind(), int(WaysModel::SecurityKey));
    unlock.unlockWithDevice();
    QVERIFY(DeskWithKeys::enters(unlock.ceremony(), kPin));
    QVERIFY(Desk::succeeds(unlock.task()));
    QCOMPARE(m_desk->session.unlockedWith(), QString("Blue key"));
}

void EnrolTest::aKeyWithoutPinGetsOne() {
    m_desk->plug("Fresh key", {}, std::nullopt);
    EnrolFlow enrol(m_desk->session);
    enrol.begin();
    QVERIFY(Desk::succeeds(enrol.kindsTask()));
    enrol.next();
    QVERIFY(DeskWithKeys::reaches(enrol.ceremony(), Ceremony::NewPin));
    QCOMPARE(enrol.ceremony()->shortestPin(), 4);
    enrol.ceremony()->answerPin("998877");
    QVERIFY(Desk::succeeds(enrol.task()));
    QCOMPARE(enrol.step(), EnrolFlow::Naming);
}

void EnrolTest::oneThatIsNotPluggedInIsWaitedFor() {
    EnrolFlow enrol(m_desk->session);
    enrol.begin();
    QVERIFY(Desk::succeeds(enrol.kindsTask()));
    enrol.choose(WaysModel::SecurityKey);
    enrol.next();
    QVERIFY(DeskWithKeys::reaches(enrol.ceremony(), Ceremony::Insert));
    m_desk->plug();
    QVERIFY(DeskWithKeys::enters(enrol.ceremony(), kPin));
    QVERIFY(Desk::succeeds(enrol.task()));
    QCOMPARE(enrol.step(), EnrolFlow::Naming);
}

void EnrolTest::aStaleProofIsAskedForAndTheRestGoesOn() {
    m_desk->plug();
    EnrolFlow enrol(m_desk->session);
    QVERIFY(DeskWithKeys::makesKey(enrol));
    m_desk->letTimePass();
    enrol.next();
    QVERIFY(Desk::ends(enrol.task()));
    QCOMPARE(enrol.task()->state(), Task::Failed);
    QVERIFY(enrol.task()->problem().proofWanted);
    QCOMPARE(enrol.step(), EnrolFlow::Naming);
    QCOMPARE(m_unlock->purpose(), UnlockFlow::ProveAgain);
    m_unlock->unlockWithRecoveryKey(m_desk->recoveryKeyTyped);
    QVERIFY(Desk::succeeds(m_unlock->task()));
    enrol.begin();
    QCOMPARE(enrol.step(), EnrolFlow::Naming);
    enrol.next();
    QVERIFY(Desk::succeeds(enrol.task()));
    QCOMPARE(enrol.step(), EnrolFlow::Added);
}

void EnrolTest::aPasswordIsAdded() {
    EnrolFlow enrol(m_desk->session);
    enrol.begin();
    QVERIFY(Desk::succeeds(enrol.kindsTask()));
    enrol.choose(WaysModel::Password);
    enrol.next();
    QCOMPARE(enrol.step(), EnrolFlow::Typing);
    enrol.password()->set("monkey", "monkey");
    QCOMPARE(enrol.missing(), EnrolFlow::GoodPassword);
    enrol.password()->set(kPassword, "seven copper");
    QCOMPARE(enrol.missing(), EnrolFlow::SamePassword);
    enrol.next();
    QCOMPARE(enrol.step(), EnrolFlow::Typing);
    enrol.password()->set(kPassword, kPassword);
    QCOMPARE(enrol.missing(), EnrolFlow::NothingMissing);
    enrol.next();
    QVERIFY(Desk::succeeds(enrol.task()));
    QCOMPARE(enrol.step(), EnrolFlow::Naming);
    enrol.back();
    QCOMPARE(enrol.step(), EnrolFlow::Typing);
    QCOMPARE(enrol.missing(), EnrolFlow::GoodPassword);
    enrol.password()->set(kPassword, kPassword);
    enrol.next();
    QVERIFY(Desk::succeeds(enrol.task()));
    QCOMPARE(enrol.step(), EnrolFlow::Naming);
    QCOMPARE(enrol.password()->strength(), 0);
    enrol.setName(" ");
    QCOMPARE(enrol.missing(), EnrolFlow::Name);
    enrol.setName("Password");
    enrol.next();
    QVERIFY(Desk::succeeds(enrol.task()));
    m_desk->session.lock();
    m_unlock->unlockWithPassword(kPassword);
    QVERIFY(Desk::succeeds(m_unlock->task()));
    QCOMPARE(m_desk->session.unlockedWith(), QString("Password"));
}

void EnrolTest::thePasswordThatThereIsMakesNoSecondWay() {
    EnrolFlow enrol(m_desk->session);
    for (const bool again : {false, true}) {
        enrol.begin();
        QVERIFY(Desk::succeeds(enrol.kindsTask()));
        enrol.choose(WaysModel::Password);
        enrol.next();
        enrol.password()->set(kPassword, kPassword);
        enrol.next();
        QVERIFY(Desk::ends(enrol.task()));
        QCOMPARE(enrol.task()->state(), again ? Task::Failed : Task::Done);
        enrol.next();
        QVERIFY(Desk::ends(enrol.task()));
    }
    QCOMPARE(enrol.step(), EnrolFlow::Typing);
    QCOMPARE(enrol.task()->problem().what, QString("This password opens the backup already"));
    QVERIFY(!enrol.task()->problem().damage);
    enrol.password()->set("eight copper kettles argue about rain", "eight copper kettles argue about rain");
    enrol.next();
    QVERIFY(Desk::succeeds(enrol.task()));
    QCOMPARE(enrol.step(), EnrolFlow::Naming);
    QCOMPARE(enrol.name(), QString("Password 2"));
}

void EnrolTest::aKeyAndAPasswordOpenTogetherAndNeitherAlone() {
    m_desk->plug();
    EnrolFlow enrol(m_desk->session);
    enrol.begin();
    QVERIFY(Desk::succeeds(enrol.kindsTask()));
    enrol.choose(WaysModel::Both);
    enrol.next();
    QCOMPARE(enrol.step(), EnrolFlow::Typing);
    enrol.password()->set(kPassword, kPassword);
    enrol.next();
    QCOMPARE(enrol.step(), EnrolFlow::Asking);
    QVERIFY(DeskWithKeys::enters(enrol.ceremony(), kPin));
    QVERIFY(Desk::succeeds(enrol.task()));
    QCOMPARE(enrol.step(), EnrolFlow::Naming);
    QCOMPARE(enrol.name(), QString("Security key and password"));
    enrol.next();
    QVERIFY(Desk::succeeds(enrol.task()));

    m_desk->session.lock();
    m_unlock->unlockWithPassword(kPassword);
    QVERIFY(Desk::ends(m_unlock->task()));
    QVERIFY(!m_desk->session.isUnlocked());
    m_unlock->choose(WaysModel::SecurityKey);
    m_unlock->unlockWithDevice();
    QVERIFY(Desk::ends(m_unlock->task()));
    QVERIFY(!m_desk->session.isUnlocked());
    m_unlock->choose(WaysModel::Both);
    m_unlock->unlockWithPassword("wrong");
    QVERIFY(DeskWithKeys::enters(m_unlock->ceremony(), kPin));
    QVERIFY(Desk::ends(m_unlock->task()));
    QCOMPARE(m_unlock->task()->problem().what,
             QString("The password and the key together do not open the backup"));
    m_unlock->unlockWithPassword(kPassword);
    QVERIFY(DeskWithKeys::enters(m_unlock->ceremony(), kPin));
    QVERIFY(Desk::succeeds(m_unlock->task()));
    QCOMPARE(m_desk->session.unlockedWith(), QString("Security key and password"));
}

void EnrolTest::aNameThatIsTakenIsRefusedAndAnotherOneGoes() {
    m_desk->plug();
    EnrolFlow enrol(m_desk->session);
    QVERIFY(DeskWithKeys::makesKey(enrol));
    enrol.setName("Recovery key");
    enrol.next();
    QVERIFY(Desk::ends(enrol.task()));
    QVERIFY2(enrol.task()->problem().what == "Another way has this name",
             qPrintable(enrol.task()->problem().details));
    QCOMPARE(enrol.step(), EnrolFlow::Naming);
    enrol.setName("Another one");
    enrol.next();
    QVERIFY(Desk::succeeds(enrol.task()));
    QCOMPARE(enrol.step(), EnrolFlow::Added);
}

QTEST_GUILESS_MAIN(EnrolTest)
#include "enrol_test.moc"
