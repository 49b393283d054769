// SPDX-License-Identifier: GPL-3.0-or-later
// Adding a security key on a bad day.
#include "models/enrolflow.h"
#include "models/pluggedkeys.h"

using namespace coffer;
using namespace coffer::ui;
using coffer::test::Desk;
using coffer::test::DeskWithKeys;
using coffer::test::kPin;

class KeyFaultsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aWrongPinSaysHowManyTriesAreLeft();
    void threeWrongPinsWantThatItIsReplugged();
    void theSameKeyIsNotAddedTwice();
    void aKeyThatGivesNoSecretIsExplained();
    void cancellingStopsItBlinking();
    void lockingStopsItBlinking();
    void leavingTheProgramStopsItBlinking();
    void aKeyThatIsPulledOutIsTold();

private:
    std::unique_ptr<DeskWithKeys> m_desk;
};

void KeyFaultsTest::init() {
    m_desk = std::make_unique<DeskWithKeys>();
    QVERIFY(m_desk->open());
}

void KeyFaultsTest::aWrongPinSaysHowManyTriesAreLeft() {
    m_desk->plug();
    EnrolFlow enrol(m_desk->session);
    enrol.begin();
    QVERIFY(Desk::succeeds(enrol.kindsTask()));
    enrol.next();
    QVERIFY(DeskWithKeys::reaches(enrol.ceremony(), Ceremony::EnterPin));
    QVERIFY(!enrol.ceremony()->wasWrongBefore());
    QCOMPARE(enrol.ceremony()->retries(), 8);
    enrol.ceremony()->answerPin("0000");
    QTRY_VERIFY(enrol.ceremony()->wasWrongBefore());
    QCOMPARE(enrol.ceremony()->step(), Ceremony::EnterPin);
    QCOMPARE(enrol.ceremony()->retries(), 7);
    QVERIFY(DeskWithKeys::enters(enrol.ceremony(), kPin));
    QVERIFY(Desk::succeeds(enrol.task()));
    QCOMPARE(enrol.step(), EnrolFlow::Naming);
}

void KeyFaultsTest::threeWrongPinsWantThatItIsReplugged() {
    const auto key = m_desk->plug();
    EnrolFlow enrol(m_desk->session);
    enrol.begin();
    QVERIFY(Desk::succeeds(enrol.kindsTask()));
    enrol.next();
    QVERIFY(DeskWithKeys::reaches(enrol.ceremony(), Ceremony::EnterPin));
    for (const int left : {8, 7, 6}) {
        QTRY_COMPARE(enrol.ceremony()->retries(), left);
        enrol.ceremony()->answerPin("0000");
    }
    QVERIFY(Desk::ends(enrol.task()));
    QCOMPARE(enrol.task()->state(), Task::Failed);
    QCOMPARE(enrol.task()->problem().what, QString("The key must be plugged in again"));
    QVERIFY(!enrol.task()->problem().damage);
    QCOMPARE(enrol.step(), EnrolFlow::Asking);
    key->unplug();
    key->plugIn();
    enrol.tryAgain();
    QVERIFY(DeskWithKeys::enters(enrol.ceremony(), kPin));
    QVERIFY(Desk::succeeds(enrol.task()));
    QCOMPARE(enrol.step(), EnrolFlow::Naming);
}

void KeyFaultsTest::theSameKeyIsNotAddedTwice() {
    m_desk->plug();
    EnrolFlow enrol(m_desk->session);
    QVERIFY(DeskWithKeys::makesKey(enrol));
    enrol.next();
    QVERIFY(Desk::succeeds(enrol.task()));
    QVERIFY(!DeskWithKeys::makesKey(enrol));
    QCOMPARE(enrol.task()->state(), Task::Failed);
    QCOMPARE(enrol.task()->problem().what, QString("This key opens the backup already"));
}

void KeyFaultsTest::aKeyThatGivesNoSecretIsExplained() {
    coffer::test::KeyModel model;
    model.hmacSecret = false;
    m_desk->plug("Old key", model);
    EnrolFlow enrol(m_desk->session);
    enrol.begin();
    QVERIFY(Desk::succeeds(enrol.kindsTask()));
    enrol.next();
    QVERIFY(Desk::ends(enrol.task()));
    QCOMPARE(enrol.task()->problem().what, QString("This key or passkey cannot open backups"));
}

void KeyFaultsTest::cancellingStopsItBlinking() {
    const auto key = m_desk->plug();
    key->hand(coffer::test::VirtualHid::Hand::Away);
    EnrolFlow enrol(m_desk->session);
    enrol.begin();
    QVERIFY(Desk::succeeds(enrol.kindsTask()));
    enrol.next();
    QVERIFY(DeskWithKeys::enters(enrol.ceremony(), kPin));
    QTRY_VERIFY(key->blinking());
    enrol.cancel();
    QCOMPARE(enrol.step(), EnrolFlow::ChooseKind);
    QVERIFY(Desk::ends(enrol.task()));
    QTRY_VERIFY(!key->blinking());
    QVERIFY(key->cancels() > 0);
    QCOMPARE(enrol.task()->state(), Task::Idle);
    key->hand(coffer::test::VirtualHid::Hand::Near);
    QVERIFY(DeskWithKeys::makesKey(enrol));
}

void KeyFaultsTest::lockingStopsItBlinking() {
    const auto key = m_desk->plug();
    key->hand(coffer::test::VirtualHid::Hand::Away);
    EnrolFlow enrol(m_desk->session);
    enrol.begin();
    QVERIFY(Desk::succeeds(enrol.kindsTask()));
    enrol.next();
    QVERIFY(DeskWithKeys::enters(enrol.ceremony(), kPin));
    QTRY_VERIFY(key->blinking());
    m_desk->session.lock();
    QTRY_VERIFY(!key->blinking());
    QVERIFY(Desk::ends(enrol.task()));
    QCOMPARE(enrol.step(), EnrolFlow::ChooseKind);
}

void KeyFaultsTest::leavingTheProgramStopsItBlinking() {
    const auto key = m_desk->plug();
    key->hand(coffer::test::VirtualHid::Hand::Away);
    {
        EnrolFlow enrol(m_desk->session);
        enrol.begin();
        QVERIFY(Desk::succeeds(enrol.kindsTask()));
        enrol.next();
        QVERIFY(DeskWithKeys::enters(enrol.ceremony(), kPin));
        QTRY_VERIFY(key->blinking());
    }
    QTRY_VERIFY(!key->blinking());
    {
        EnrolFlow enrol(m_desk->session);
        enrol.begin();
        QVERIFY(Desk::succeeds(enrol.kindsTask()));
        enrol.next();
        QVERIFY(DeskWithKeys::reaches(enrol.ceremony(), Ceremony::EnterPin));
    }
    QVERIFY2(m_desk->workers.pool()->waitForDone(5000), "a question for a PIN is still waiting");
}

void KeyFaultsTest::aKeyThatIsPulledOutIsTold() {
    const auto key = m_desk->plug();
    key->hand(coffer::test::VirtualHid::Hand::Away);
    EnrolFlow enrol(m_desk->session);
    enrol.begin();
    QVERIFY(Desk::succeeds(enrol.kindsTask()));
    enrol.next();
    QVERIFY(DeskWithKeys::enters(enrol.ceremony(), kPin));
    QTRY_VERIFY(key->blinking());
    key->unplug();
    QVERIFY(Desk::ends(enrol.task()));
    QCOMPARE(enrol.task()->state(), Task::Failed);
    QCOMPARE(enrol.task()->problem().what, QString("The key was pulled out"));
}

QTEST_GUILESS_MAIN(KeyFaultsTest)
#include "keyfaults_test.moc"
