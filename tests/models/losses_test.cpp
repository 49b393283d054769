// SPDX-License-Identifier: GPL-3.0-or-later
// What each loss would leave of the ways to unlock.
#include "models/lossesmodel.h"

#include "models/enrolflow.h"
#include "models/pluggedkeys.h"
#include "models/unlockflow.h"

using namespace coffer;
using namespace coffer::ui;
using coffer::test::Desk;
using coffer::test::DeskWithKeys;

class LossesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatEachLossWouldLeave();
};

void LossesTest::whatEachLossWouldLeave() {
    DeskWithKeys desk;
    QVERIFY(desk.setUp(DeskWithKeys::First::Backup));
    UnlockFlow unlock(desk.session);
    LossesModel losses(desk.session);
    const auto left = [&losses](LossesModel::Loss loss) {
        for (int row = 0; row < losses.count(); ++row) {
            if (losses.index(row).data(LossesModel::LossRole).toInt() == loss) {
                return losses.index(row).data(LossesModel::LeftRole).toInt();
            }
        }
        return -1;
    };
    unlock.unlockWithRecoveryKey(desk.recoveryKeyTyped);
    QVERIFY(Desk::succeeds(unlock.task()));
    QTRY_COMPARE(left(LossesModel::Paper), 0);
    QCOMPARE(left(LossesModel::ThisComputer), 1);
    QCOMPARE(left(LossesModel::Keys), -1);
    desk.plug();
    EnrolFlow enrol(desk.session);
    QVERIFY(DeskWithKeys::makesKey(enrol));
    enrol.next();
    QVERIFY(Desk::succeeds(enrol.task()));
    QTRY_COMPARE(left(LossesModel::Keys), 1);
    QCOMPARE(left(LossesModel::Paper), 1);
    QCOMPARE(left(LossesModel::ThisComputer), 2);
    desk.session.lock();
    QTRY_COMPARE(losses.count(), 0);
}

QTEST_GUILESS_MAIN(LossesTest)
#include "losses_test.moc"
