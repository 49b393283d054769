// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtQml/qqmlregistration.h>
#include <QtCore/QHash>
#include <QtCore/QObject>
#include <QtCore/QUrl>
#include <memory>
#include <optional>
#include <utility>

#include "models/knownbackups.h"
#include "models/problemlist.h"
#include "models/sheetprinter.h"
#include "models/task.h"
#include "profile/profile.h"

namespace coffer::ui {

class OpenVault;

/// Which backup the program shows, and whether it is unlocked. All flows and models look here; nobody else
/// holds the unlocked vault.
///
/// One backup is chosen at a time, and none as long as none is known: then the program offers set-up and
/// "I have a backup already". Choosing another one, forgetting the chosen one and lock() close what was
/// unlocked; work that still reads from it is asked to stop by its own flow (see vaultChanged).
///
/// Belongs to the thread that draws.
class Session : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("given to the window by the program")
    Q_PROPERTY(coffer::ui::KnownBackups* backups READ backups CONSTANT)
    /// A backup is chosen; everything below is about that one.
    Q_PROPERTY(bool hasBackup READ hasBackup NOTIFY backupChanged)
    Q_PROPERTY(QString name READ name NOTIFY backupChanged)
    /// Its folder as a person may read it.
    Q_PROPERTY(QString folder READ folder NOTIFY backupChanged)
    /// This computer is to add to it: it has sources here.
    Q_PROPERTY(bool backsUpHere READ backsUpHere NOTIFY backupChanged)
    Q_PROPERTY(bool unlocked READ isUnlocked NOTIFY vaultChanged)
    /// The name of the way that unlocked; empty while locked.
    Q_PROPERTY(QString unlockedWith READ unlockedWith NOTIFY vaultChanged)
    /// What the person should know about the chosen backup as a whole, found while unlocking or beside what
    /// was asked for: one sentence each, none twice. Locking forgets them, and so does another backup; what
    /// is told while it is locked stays when it is unlocked.
    Q_PROPERTY(coffer::ui::ProblemList* notices READ notices CONSTANT)
    /// Looks for a backup in a folder (openFolder).
    Q_PROPERTY(coffer::ui::Task* task READ task CONSTANT)

public:
    /// `profile` and `workers` must outlive the session.
    Session(Profile& profile, Workers& workers, QObject* parent = nullptr);
    ~Session() override;

    [[nodiscard]] KnownBackups* backups() { return &m_backups; }
    [[nodiscard]] bool hasBackup() const { return m_chosen.has_value(); }
    [[nodiscard]] QString name() const;
    [[nodiscard]] QString folder() const;
    [[nodiscard]] bool backsUpHere() const { return m_chosen && !m_chosen->sources.isEmpty(); }
    [[nodiscard]] bool isUnlocked() const { return m_vault != nullptr; }
    [[nodiscard]] QString unlockedWith() const;
    [[nodiscard]] ProblemList* notices() { return &m_notices; }
    [[nodiscard]] Task* task() { return &m_task; }

    /// Shows another known backup, locked.
    Q_INVOKABLE void choose(int row);
    /// Takes a backup out of the list; nothing at its place changes.
    Q_INVOKABLE void forget(int row);
    /// A backup that exists already, on a disk that was plugged in or a folder that was synchronised: adds it
    /// to the list and chooses it, after looking whether there is one. A file of a backup stands for its
    /// folder. Ends in `task`.
    Q_INVOKABLE void openFolder(const QUrl& folder);
    /// Forgets every key, and lets nothing come in that is being unlocked.
    Q_INVOKABLE void lock();

    // For flows and models.

    /// The chosen backup; nothing when there is none.
    [[nodiscard]] const std::optional<KnownBackup>& chosen() const { return m_chosen; }
    /// Adds a backup to the list, in place of one in the same folder, and chooses it.
    void adopt(const KnownBackup& backup);
    /// Changes what is remembered of the chosen backup, which stays as unlocked as it was. Requires: the same
    /// folder.
    void amend(const KnownBackup& backup);
    /// Takes over a vault that was just unlocked, in place of one that is open already.
    void takeOver(std::shared_ptr<OpenVault> vault);
    /// Adds to the notices what a flow met with the chosen backup beside what it was asked for; nothing when
    /// the same is told already.
    void tell(const VaultNotice& notice);
    void tell(const std::vector<VaultNotice>& notices);
    /// The same of the backup in that folder, for work that goes on when it is locked or another one is
    /// chosen meanwhile: told once that one is open again, because it can name what only its owner may read.
    void tellOf(const QString& folder, const std::vector<VaultNotice>& notices);
    void tellOf(const QString& folder, const QString& kind, const Problem& problem);
    /// The unlocked vault; null while locked. Work may keep it for as long as it runs.
    [[nodiscard]] const std::shared_ptr<OpenVault>& vault() const { return m_vault; }
    /// `show`, to be called with what some work comes to, and doing nothing once the vault that is open now
    /// is no longer the open one: what was found in one backup is shown in no other, nor while it is locked.
    template <typename Show>
    [[nodiscard]] auto whileOpen(Show show) const {
        return [this, vault = m_vault, show = std::move(show)](auto&&... found) {
            if (vault == m_vault) {
                show(std::forward<decltype(found)>(found)...);
            }
        };
    }
    [[nodiscard]] Profile& profile() const { return m_profile; }
    [[nodiscard]] Workers& workers() const { return m_workers; }
    /// Null where the program cannot print; otherwise it outlives the session.
    [[nodiscard]] SheetPrinter* printer() const { return m_printer; }
    void setPrinter(SheetPrinter& printer) { m_printer = &printer; }

Q_SIGNALS:
    void backupChanged();
    /// lock() was called, whether or not there was something to lock.
    void lockAsked();
    /// Unlocked, locked, or another one. Flows that work with the vault before stop here.
    void vaultChanged();
    /// The owner has shown once more that he is there, with the vault that was open: what failed for want of
    /// that can be tried again.
    void proofGiven();
    /// Something was written to the chosen backup (a backup, a way to unlock): models read again.
    void contentChanged();

private:
    void addNotice(ProblemList::Row row);

    Profile& m_profile;
    Workers& m_workers;
    SheetPrinter* m_printer = nullptr;
    KnownBackups m_backups;
    ProblemList m_notices;
    Task m_task;
    std::optional<KnownBackup> m_chosen;
    QHash<QString, std::vector<ProblemList::Row>> m_untold;  ///< of backups that are not open, by folder
    std::shared_ptr<OpenVault> m_vault;
};

}  // namespace coffer::ui
