// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtQml/qqmlregistration.h>
#include <QtCore/QDateTime>
#include <QtCore/QObject>

#include "models/problemlist.h"
#include "models/session.h"
#include "vault/drill.h"

namespace coffer::ui {

/// Testing that the newest version comes back: a sample of it, or everything, is read as a restore would and
/// nothing of it is kept. What came back is signed with the way that unlocked and stands in the log, where
/// the history of tests (ProofsModel) has it, unless this computer does not add to the backup; then
/// `recorded` says so. Progress and a safe stop are in `task`. Belongs to the thread that draws.
class DrillFlow : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("given to the page by the program")
    Q_PROPERTY(coffer::ui::Task* task READ task CONSTANT)
    // What the last test of this program found, once task.state is Done.
    Q_PROPERTY(QDateTime tested READ tested NOTIFY outcomeChanged)
    Q_PROPERTY(bool good READ good NOTIFY outcomeChanged)
    /// The version holds nothing that could be read back, so nothing is proven.
    Q_PROPERTY(bool empty READ empty NOTIFY outcomeChanged)
    Q_PROPERTY(bool all READ all NOTIFY outcomeChanged)
    Q_PROPERTY(bool recorded READ recorded NOTIFY outcomeChanged)
    Q_PROPERTY(double messages READ messages NOTIFY outcomeChanged)
    Q_PROPERTY(double mediaFiles READ mediaFiles NOTIFY outcomeChanged)
    Q_PROPERTY(double files READ files NOTIFY outcomeChanged)
    Q_PROPERTY(double totalFiles READ totalFiles NOTIFY outcomeChanged)
    Q_PROPERTY(double bytes READ bytes NOTIFY outcomeChanged)
    Q_PROPERTY(double failed READ failed NOTIFY outcomeChanged)
    Q_PROPERTY(coffer::ui::ProblemList* failures READ failures CONSTANT)

public:
    enum Depth { Sample, All };
    Q_ENUM(Depth)

    explicit DrillFlow(Session& session, QObject* parent = nullptr);

    [[nodiscard]] Task* task() { return &m_task; }
    [[nodiscard]] const QDateTime& tested() const { return m_tested; }
    [[nodiscard]] bool good() const { return m_outcome.good(); }
    [[nodiscard]] bool empty() const { return m_outcome.empty(); }
    [[nodiscard]] bool all() const { return m_all; }
    [[nodiscard]] bool recorded() const { return m_recorded; }
    [[nodiscard]] qint64 messages() const { return static_cast<qint64>(m_outcome.messages); }
    [[nodiscard]] qint64 mediaFiles() const { return static_cast<qint64>(m_outcome.media); }
    [[nodiscard]] qint64 files() const { return static_cast<qint64>(m_outcome.files); }
    [[nodiscard]] qint64 totalFiles() const { return static_cast<qint64>(m_outcome.totalFiles); }
    [[nodiscard]] qint64 bytes() const { return static_cast<qint64>(m_outcome.bytes); }
    [[nodiscard]] qint64 failed() const { return static_cast<qint64>(m_outcome.failed); }
    [[nodiscard]] ProblemList* failures() { return &m_failures; }

    /// Tests the newest version, or the one with that id. Nothing while locked or at work.
    Q_INVOKABLE void start(Depth depth, const QString& version = {});

Q_SIGNALS:
    void outcomeChanged();

private:
    void show(DrillOutcome outcome);

    Session& m_session;
    Task m_task;
    DrillOutcome m_outcome;
    QDateTime m_tested;
    bool m_all = false;
    bool m_recorded = false;
    ProblemList m_failures;
};

}  // namespace coffer::ui
