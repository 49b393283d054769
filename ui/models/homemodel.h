// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtQml/qqmlregistration.h>
#include <QtCore/QDateTime>
#include <QtCore/QObject>

#include "models/reasonsmodel.h"
#include "models/reread.h"
#include "models/session.h"
#include "vault/protection.h"

namespace coffer::ui {

/// The home page: is the backup good, how fresh, how much, what next. Answers while locked, from this
/// computer's signed status and what lies openly at the backup's place (core/vault/protection.h); no touch,
/// no password. Reads again by itself when a backup or another change of this program is done; refresh()
/// does it at any other time.
///
/// Numbers are plain, dates are QDateTime in local time and invalid ("not known") where nothing is known;
/// the page puts them into words.
class HomeModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("given to the page by the program")
    Q_PROPERTY(Verdict verdict READ verdict NOTIFY changed)
    Q_PROPERTY(coffer::ui::ReasonsModel* reasons READ reasons CONSTANT)
    /// How many of the reasons there are; the sidebar shows it.
    Q_PROPERTY(int reasonCount READ reasonCount NOTIFY changed)
    /// When this computer last finished a backup.
    Q_PROPERTY(QDateTime lastBackup READ lastBackup NOTIFY changed)
    /// Time of the newest message in it; invalid when it holds no chats that were recognised.
    Q_PROPERTY(QDateTime newestMessage READ newestMessage NOTIFY changed)
    Q_PROPERTY(double messages READ messages NOTIFY changed)
    Q_PROPERTY(double mediaFiles READ mediaFiles NOTIFY changed)
    /// Media that chats name and that were not there.
    Q_PROPERTY(double missingMedia READ missingMedia NOTIFY changed)
    Q_PROPERTY(double files READ files NOTIFY changed)
    Q_PROPERTY(double bytes READ bytes NOTIFY changed)
    Q_PROPERTY(int ways READ ways NOTIFY changed)
    /// Of the ways to unlock, those that were shown to open the backup since they were added.
    Q_PROPERTY(int waysProven READ waysProven NOTIFY changed)
    /// The least recent of those proofs; invalid when no way was proven.
    Q_PROPERTY(QDateTime oldestProof READ oldestProof NOTIFY changed)
    /// When a test last read the backup back, on whatever computer; invalid: never.
    Q_PROPERTY(QDateTime lastTest READ lastTest NOTIFY changed)
    /// When all this was found out.
    Q_PROPERTY(QDateTime asOf READ asOf NOTIFY changed)
    /// Reading it; Failed when the place cannot be reached or this computer has no key for it.
    Q_PROPERTY(coffer::ui::Task* task READ task CONSTANT)

public:
    /// Unknown: no backup is chosen, or it could not be read yet.
    enum Verdict { Unknown, Protected, NeedsAttention, NotProtected };
    Q_ENUM(Verdict)

    explicit HomeModel(Session& session, QObject* parent = nullptr);

    [[nodiscard]] Verdict verdict() const { return m_verdict; }
    [[nodiscard]] ReasonsModel* reasons() { return &m_reasons; }
    [[nodiscard]] int reasonCount() const { return m_reasons.count(); }
    [[nodiscard]] QDateTime lastBackup() const { return m_lastBackup; }
    [[nodiscard]] QDateTime newestMessage() const { return m_newestMessage; }
    [[nodiscard]] qint64 messages() const { return m_messages; }
    [[nodiscard]] qint64 mediaFiles() const { return m_mediaFiles; }
    [[nodiscard]] qint64 missingMedia() const { return m_missingMedia; }
    [[nodiscard]] qint64 files() const { return m_files; }
    [[nodiscard]] qint64 bytes() const { return m_bytes; }
    [[nodiscard]] int ways() const { return m_ways; }
    [[nodiscard]] int waysProven() const { return m_waysProven; }
    [[nodiscard]] QDateTime oldestProof() const { return m_oldestProof; }
    [[nodiscard]] QDateTime lastTest() const { return m_lastTest; }
    [[nodiscard]] QDateTime asOf() const { return m_asOf; }
    [[nodiscard]] Task* task() { return &m_task; }

    Q_INVOKABLE void refresh();

Q_SIGNALS:
    void changed();

private:
    void read();
    void show(const Protection& protection);
    void showStatus(const LocalStatus& status);
    void showWays(const std::vector<WayProtection>& ways);
    void clear();

    Session& m_session;
    Task m_task;
    Reread m_reread;
    ReasonsModel m_reasons;
    Verdict m_verdict = Unknown;
    QDateTime m_lastBackup, m_newestMessage, m_oldestProof, m_lastTest, m_asOf;
    qint64 m_messages = 0, m_mediaFiles = 0, m_missingMedia = 0, m_files = 0, m_bytes = 0;
    int m_ways = 0, m_waysProven = 0;
};

}  // namespace coffer::ui
