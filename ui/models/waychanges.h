// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtQml/qqmlregistration.h>
#include <QtCore/QObject>

#include "models/openvault.h"
#include "models/pathtext.h"
#include "models/session.h"
#include "models/subjectsmodel.h"
#include "vault/waysin.h"

namespace coffer::ui {

/// Renaming and removing ways to unlock of the open backup. What may not be removed is refused before
/// anybody is asked whether he is sure: the last one; one beside which only an untested one would be left;
/// one without which nothing opens the backup on a new computer (vault/waysin.h). What would be left is told
/// with the question. Where the last proof of the owner is too long ago, `task` fails with a problem that
/// wants one, before anything is asked or typed.
class WayChanges : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("given to the page by the program")
    Q_PROPERTY(coffer::ui::Task* task READ task CONSTANT)
    // What would be left without the way that mayBeRemoved() is about.
    /// The names of the ways.
    Q_PROPERTY(QStringList waysLeft READ waysLeft NOTIFY restChanged)
    Q_PROPERTY(coffer::ui::SubjectsModel::Rest rest READ rest NOTIFY restChanged)
    // When that way has its name from another owner, who could have exchanged the names of two.
    /// The name of the way that renamed it; empty otherwise.
    Q_PROPERTY(QString renamedWith READ renamedWith NOTIFY restChanged)
    /// What it was called before.
    Q_PROPERTY(QString nameBefore READ nameBefore NOTIFY restChanged)

public:
    explicit WayChanges(Session& session, QObject* parent = nullptr);

    [[nodiscard]] Task* task() { return &m_task; }

    [[nodiscard]] QStringList waysLeft() const { return shownNames(m_left.rest.names); }
    [[nodiscard]] SubjectsModel::Rest rest() const { return restFor(m_left.rest.independence); }
    [[nodiscard]] QString renamedWith() const { return shownName(m_left.renamedWith); }
    [[nodiscard]] QString nameBefore() const { return shownName(m_left.nameBefore); }

    // `slot` is as in WaysModel. Nothing while it works or the backup is locked. What was asked gets no
    // answer once the backup was locked; what is written goes on.

    /// Looks whether a name may be given now; then mayBeRenamed() comes, otherwise `task` says why not.
    Q_INVOKABLE void askToRename(const QString& slot);
    /// Then renamed() comes, or `task` says what is wrong with the name.
    Q_INVOKABLE void rename(const QString& slot, const QString& name);
    /// Looks whether the way may be removed; then mayBeRemoved() comes, otherwise `task` says why not.
    Q_INVOKABLE void askToRemove(const QString& slot);
    /// Removes it. Requires that the person was asked; the rules are looked at once more.
    Q_INVOKABLE void remove(const QString& slot);

Q_SIGNALS:
    void mayBeRenamed();
    void renamed();
    void mayBeRemoved();
    void restChanged();

private:
    /// What to know before a way is removed.
    struct Removal {
        RestOfWays rest;
        std::string renamedWith, nameBefore;
    };
    static Result<Removal> lookBefore(OwnerVault& owner, const SlotId& id, const Profile& profile);

    template <typename Work, typename Done>
    void look(const QString& slot, Work work, Done done);
    template <typename Work, typename Done>
    void start(const QString& slot, Work work, Done done);
    void tellChange(const Notices& notices);
    void setLeft(Removal left);

    Session& m_session;
    Task m_task;
    QString m_folder;  ///< of the backup that the task works on; another may be chosen meanwhile
    Removal m_left;    ///< nothing while locked
};

}  // namespace coffer::ui
