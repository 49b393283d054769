// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtQml/qqmlregistration.h>
#include <QtCore/QObject>
#include <QtCore/QUrl>
#include <array>
#include <memory>
#include <optional>

#include "keys/keys.h"
#include "keys/recoverykey.h"
#include "models/session.h"
#include "models/sheetprinter.h"

namespace coffer::ui {

/// A new recovery key on its way to paper: shown group by group, printed or saved as a page of PDF, and two
/// of its groups typed back. Each flow that makes a recovery key has one; it is empty until show().
///
/// Secrets: the key lies in locked memory and belongs to whoever made it. group() makes the text of one group
/// while `revealed`, so the page shows it and keeps no copy. The page is made in wiped memory (ui/paper).
class SheetModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("belongs to the flow that makes the key")
    Q_PROPERTY(int groupCount READ groupCount CONSTANT)
    Q_PROPERTY(bool revealed READ isRevealed WRITE setRevealed NOTIFY changed)
    /// The two groups to be typed back, counted from 1.
    Q_PROPERTY(int firstAsked READ firstAsked NOTIFY changed)
    Q_PROPERTY(int secondAsked READ secondAsked NOTIFY changed)
    /// Saving the sheet to a file, or printing it; Failed says why it was not.
    Q_PROPERTY(coffer::ui::Task* task READ task CONSTANT)
    Q_PROPERTY(bool canPrint READ canPrint CONSTANT)
    Q_PROPERTY(bool saved READ isSaved NOTIFY changed)
    Q_PROPERTY(bool printed READ isPrinted NOTIFY changed)
    /// Somebody may have the sheet: it was saved or printed, or is just now.
    Q_PROPERTY(bool mayBeOut READ mayBeOut NOTIFY changed)
    /// An earlier sheet may be out and opens nothing: its key was dropped for this one.
    Q_PROPERTY(bool voided READ isVoided NOTIFY changed)
    /// Both groups were typed back.
    Q_PROPERTY(bool checked READ isChecked NOTIFY changed)
    /// The first digits of the vault's id, as the sheet names it; empty without a key.
    Q_PROPERTY(QString backupId READ backupId NOTIFY changed)

public:
    /// What the sheet is about.
    struct Content {
        std::shared_ptr<const RecoveryKey> key;
        VaultId vault;
        Hash genesis;
        QString name;    ///< of the backup, as the person calls it
        QString folder;  ///< of the backup: the sheet must not be saved there
    };

    explicit SheetModel(Session& session, QObject* parent = nullptr);

    [[nodiscard]] int groupCount() const { return RecoveryKey::kGroups; }
    [[nodiscard]] bool isRevealed() const { return m_revealed; }
    void setRevealed(bool revealed);
    [[nodiscard]] int firstAsked() const { return m_asked[0]; }
    [[nodiscard]] int secondAsked() const { return m_asked[1]; }
    [[nodiscard]] Task* task() { return &m_task; }
    [[nodiscard]] bool canPrint() const { return m_session.printer() != nullptr; }
    [[nodiscard]] bool isSaved() const { return m_saved; }
    [[nodiscard]] bool isPrinted() const { return m_printed; }
    [[nodiscard]] bool mayBeOut() const {
        return m_saved || m_printed || (m_sent && m_task.state() == Task::Working);
    }
    [[nodiscard]] bool isVoided() const { return m_voided; }
    [[nodiscard]] bool isChecked() const { return m_typedBack[0] && m_typedBack[1]; }
    [[nodiscard]] QString backupId() const;

    /// A group of the recovery key, counted from 1; empty unless revealed.
    Q_INVOKABLE QString group(int number) const;
    /// Writes the sheet as a PDF to a new file outside the backup, which only this user may read.
    Q_INVOKABLE void save(const QUrl& file);
    /// Asks for a printer and sends it the sheet. Requires: canPrint.
    Q_INVOKABLE void printSheet();
    /// Whether what was typed is that group; case does not matter, and O is 0.
    Q_INVOKABLE bool checkGroup(int number, const QString& typed);

    /// A new key: nothing was saved or typed back of it yet. One that was shown before opens nothing.
    void show(Content content);
    /// Forgets the key.
    void clear();
    /// Forgets a key that opens nothing; where its sheet may be out the session tells it ("unused-sheet").
    void drop();

Q_SIGNALS:
    void changed();

private:
    void askGroups();

    Session& m_session;
    Task m_task;
    std::optional<Content> m_content;
    bool m_revealed = true;
    bool m_saved = false;
    bool m_printed = false;
    bool m_sent = false;  ///< what the task does, or did last, is about this key
    bool m_voided = false;
    std::array<int, 2> m_asked{1, 2};
    std::array<bool, 2> m_typedBack{};
};

}  // namespace coffer::ui
