// SPDX-License-Identifier: GPL-3.0-or-later
// The computers that add to a backup, and retiring them. On real vaults.
#include "models/computersmodel.h"

#include "bytes/encoding.h"
#include "models/openeddesk.h"
#include "support/entryfile.h"
#include "vault/computers.h"

using namespace coffer;
using namespace coffer::ui;
using coffer::test::Desk;
using coffer::test::entryFile;
using coffer::test::OpenedDesk;

namespace {

QVariant at(const ComputersModel& computers, int row, ComputersModel::Role role) {
    return computers.index(row).data(role);
}

}  // namespace

class ComputersTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void thisOneComesFirstAndTellsItsLastBackup();
    void oneThatHasNotSeenAChangeSaysSo();
    void retiringAsksAndStays();
    void retiringAsksForAFreshProof();
    void whatIsMissingFromItsLogIsTold();
    void lockedMeanwhileNobodyIsAsked();
    void lockedMeanwhileItIsRetiredAllTheSame();
    void ofACopiedKeyThePersonSaysWhichHistoryCounts();
    void lockedNothingIsTold();

private:
    /// Enrols one more; gives its id.
    QString enrol(const char* name) {
        std::string id;
        m_desk->session.vault()->use([&](OwnerVault& owner) {
            const auto added = enrolComputer(owner, name, m_desk->profile.clock());
            id = added.ok() ? toHex(added->computer) : "";
        });
        return QString::fromStdString(id);
    }
    bool asks(const QString& computer) {
        ComputerChanges* changes = m_computers->changes();
        QSignalSpy asked(changes, &ComputerChanges::mayBeRetired);
        changes->askToRetire(computer);
        return Desk::ends(changes->task()) && asked.count() == 1;
    }

    std::unique_ptr<OpenedDesk> m_desk;
    std::unique_ptr<ComputersModel> m_computers;
};

void ComputersTest::init() {
    m_computers.reset();
    m_desk = std::make_unique<OpenedDesk>();
    QVERIFY(m_desk->open());
    m_computers = std::make_unique<ComputersModel>(m_desk->session);
    m_computers->setShown(true);
    QTRY_COMPARE(m_computers->count(), 1);
}

void ComputersTest::thisOneComesFirstAndTellsItsLastBackup() {
    enrol("A desk");
    m_computers->refresh();
    QTRY_COMPARE(m_computers->count(), 2);
    QVERIFY(at(*m_computers, 0, ComputersModel::ThisOneRole).toBool());
    QVERIFY(at(*m_computers, 0, ComputersModel::LastBackupRole).toDateTime().isValid());
    QCOMPARE(at(*m_computers, 1, ComputersModel::NameRole).toString(), QString("A desk"));
    QVERIFY(!at(*m_computers, 1, ComputersModel::ThisOneRole).toBool());
    QVERIFY(!at(*m_computers, 1, ComputersModel::LastBackupRole).toDateTime().isValid());
}

void ComputersTest::oneThatHasNotSeenAChangeSaysSo() {
    QVERIFY(!at(*m_computers, 0, ComputersModel::BehindRole).toBool());
    enrol("A desk");
    m_computers->refresh();
    QTRY_VERIFY(at(*m_computers, 0, ComputersModel::BehindRole).toBool());
    QVERIFY(m_desk->backUp());
    m_computers->refresh();
    QTRY_VERIFY(!at(*m_computers, 0, ComputersModel::BehindRole).toBool());
}

void ComputersTest::retiringAsksAndStays() {
    const QString other = enrol("A desk");
    m_computers->refresh();
    QTRY_COMPARE(m_computers->count(), 2);
    QVERIFY(asks(other));
    QVERIFY(at(*m_computers, 1, ComputersModel::ActiveRole).toBool());
    m_computers->changes()->retire(other, 0);
    QVERIFY(Desk::succeeds(m_computers->changes()->task()));
    QTRY_VERIFY(!at(*m_computers, 1, ComputersModel::ActiveRole).toBool());
    m_computers->changes()->retire(other, 0);
    QVERIFY(Desk::ends(m_computers->changes()->task()));
    QCOMPARE(m_computers->changes()->task()->state(), Task::Failed);
    QVERIFY(m_desk->backUp());
}

void ComputersTest::retiringAsksForAFreshProof() {
    const QString other = enrol("A desk");
    m_desk->letTimePass();
    QVERIFY(!asks(other));
    QVERIFY(m_computers->changes()->task()->problem().proofWanted);
    m_computers->changes()->retire(other, 0);
    QVERIFY(Desk::ends(m_computers->changes()->task()));
    QVERIFY(m_computers->changes()->task()->problem().proofWanted);
    QVERIFY(m_desk->unlock());
    QVERIFY(m_computers->changes()->task()->problem().isNone());
    QVERIFY(asks(other));
}

void ComputersTest::whatIsMissingFromItsLogIsTold() {
    QVERIFY(m_desk->backUp());
    QVERIFY(m_desk->backUp());
    const QString own = at(*m_computers, 0, ComputersModel::ComputerRole).toString();
    const bool lost = m_desk->session.vault()->use([&](OwnerVault& owner) {
        const auto capability = m_desk->profile.loadCapability(owner.storage());
        if (!capability.ok() || !owner.refresh().ok()) {
            return false;
        }
        const auto& entries = owner.log().entries(capability->computer);
        const auto& lastButOne = entries[entries.size() - 2].reference;
        return owner.storage().remove(entryFile(owner.storage(), capability->notice, lastButOne)).ok();
    });
    QVERIFY(lost);
    m_computers->changes()->retire(own, 0);
    QVERIFY(Desk::succeeds(m_computers->changes()->task()));
    const ProblemList& notices = *m_desk->session.notices();
    QVERIFY(notices.count() > 0);
    const QModelIndex told = notices.index(notices.count() - 1);
    QCOMPARE(told.data(ProblemList::WhatRole).toString(),
             QString("The records of the retired computer are not whole"));
}

void ComputersTest::lockedMeanwhileNobodyIsAsked() {
    const QString own = at(*m_computers, 0, ComputersModel::ComputerRole).toString();
    ComputerChanges& changes = *m_computers->changes();
    QVERIFY(asks(own));
    QCOMPARE(changes.ends()->count(), 1);
    QSignalSpy asked(&changes, &ComputerChanges::mayBeRetired);
    changes.askToRetire(own);
    m_desk->session.lock();
    QCOMPARE(changes.ends()->count(), 0);
    QVERIFY(Desk::succeeds(changes.task()));
    QCOMPARE(asked.count(), 0);
    QCOMPARE(changes.ends()->count(), 0);
}

void ComputersTest::lockedMeanwhileItIsRetiredAllTheSame() {
    const QString other = enrol("A desk");
    m_computers->changes()->retire(other, 0);
    m_desk->session.lock();
    QVERIFY(Desk::succeeds(m_computers->changes()->task()));
    QVERIFY(m_desk->unlock());
    QTRY_COMPARE(m_computers->count(), 2);
    QVERIFY(!at(*m_computers, 1, ComputersModel::ActiveRole).toBool());
}

/// The disk and the state of a computer are copied, both go on, and what they wrote comes together.
void ComputersTest::ofACopiedKeyThePersonSaysWhichHistoryCounts() {
    const auto copy = [&](const char* from, const char* to) {
        std::filesystem::copy(
            m_desk->folder / from, m_desk->folder / to,
            std::filesystem::copy_options::recursive | std::filesystem::copy_options::skip_existing);
    };
    const QString own = at(*m_computers, 0, ComputersModel::ComputerRole).toString();
    copy("disk", "disk-before");
    copy("state", "state-before");
    m_desk->folder.put("chats/one.txt", "one");
    QVERIFY(m_desk->backUp());
    std::filesystem::rename(m_desk->folder / "disk", m_desk->folder / "disk-one");
    std::filesystem::rename(m_desk->folder / "disk-before", m_desk->folder / "disk");
    std::filesystem::remove_all(m_desk->folder / "state");
    std::filesystem::rename(m_desk->folder / "state-before", m_desk->folder / "state");
    m_desk->folder.put("chats/two.txt", "two");
    QVERIFY(m_desk->backUp());
    copy("disk-one", "disk");
    m_desk->session.lock();
    QVERIFY(m_desk->unlock());
    QVERIFY(asks(own));
    const LogEnds& ends = *m_computers->changes()->ends();
    QCOMPARE(ends.count(), 2);
    QVERIFY(ends.hash(0) != ends.hash(1));
    m_computers->changes()->retire(own, 1);
    QVERIFY(Desk::succeeds(m_computers->changes()->task()));
    QTRY_VERIFY(!at(*m_computers, 0, ComputersModel::ActiveRole).toBool());
}

void ComputersTest::lockedNothingIsTold() {
    m_desk->session.lock();
    QCOMPARE(m_computers->count(), 0);
}

QTEST_GUILESS_MAIN(ComputersTest)
#include "computers_test.moc"
