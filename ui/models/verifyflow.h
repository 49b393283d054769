// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtQml/qqmlregistration.h>
#include <QtCore/QDateTime>
#include <QtCore/QObject>

#include "models/problemlist.h"
#include "models/reread.h"
#include "models/session.h"
#include "vault/verify.h"

namespace coffer::ui {

/// Checking that the whole backup is there and good. Progress and a safe stop are in `task`. What was found
/// stays told: it is kept for each backup in a file of settings, and damage also stands in the status that
/// the home page reads, until a check of that depth finds all good. Belongs to the thread that draws.
class VerifyFlow : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("given to the page by the program")
    Q_PROPERTY(coffer::ui::Task* task READ task CONSTANT)
    /// When it was checked last here; invalid: never.
    Q_PROPERTY(QDateTime checked READ checked NOTIFY foundChanged)
    /// That time all data was read, not only what must be there.
    Q_PROPERTY(bool checkedAll READ checkedAll NOTIFY foundChanged)
    Q_PROPERTY(bool good READ good NOTIFY foundChanged)
    /// How many versions miss nothing, and how many have lost something.
    Q_PROPERTY(double whole READ whole NOTIFY foundChanged)
    Q_PROPERTY(double lost READ lost NOTIFY foundChanged)
    /// How many of the backup's own files are not good, and how many may still be arriving.
    Q_PROPERTY(double damaged READ damaged NOTIFY foundChanged)
    Q_PROPERTY(double arriving READ arriving NOTIFY foundChanged)
    /// How much was read.
    Q_PROPERTY(double bytes READ bytes NOTIFY foundChanged)
    /// Files that cannot be read back, in the check that this program ran itself; at most kMostListed.
    Q_PROPERTY(coffer::ui::ProblemList* losses READ losses CONSTANT)

public:
    enum Depth { Structure, All };
    Q_ENUM(Depth)
    static constexpr std::size_t kMostListed = 1000;

    /// What is kept of a check.
    struct Found {
        QDateTime checked;
        bool all = false, good = false;
        qint64 whole = 0, lost = 0, damaged = 0, arriving = 0, bytes = 0;
    };

    explicit VerifyFlow(Session& session, QObject* parent = nullptr);

    [[nodiscard]] Task* task() { return &m_task; }
    [[nodiscard]] const QDateTime& checked() const { return m_found.checked; }
    [[nodiscard]] bool checkedAll() const { return m_found.all; }
    [[nodiscard]] bool good() const { return m_found.good; }
    [[nodiscard]] qint64 whole() const { return m_found.whole; }
    [[nodiscard]] qint64 lost() const { return m_found.lost; }
    [[nodiscard]] qint64 damaged() const { return m_found.damaged; }
    [[nodiscard]] qint64 arriving() const { return m_found.arriving; }
    [[nodiscard]] qint64 bytes() const { return m_found.bytes; }
    [[nodiscard]] ProblemList* losses() { return &m_losses; }

    /// Nothing while it is locked or works already.
    Q_INVOKABLE void start(Depth depth);

Q_SIGNALS:
    void foundChanged();

private:
    struct Outcome;
    void recall();
    void show(Outcome outcome);

    Session& m_session;
    Task m_task;
    Task m_recallTask;
    Reread m_recallAgain;
    Found m_found;
    ProblemList m_losses;
};

}  // namespace coffer::ui
