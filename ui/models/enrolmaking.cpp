// SPDX-License-Identifier: GPL-3.0-or-later
// The second half of adding a way: from making it to the backup that it opens, and what becomes of it when it
// is left.
#include <utility>

#include "models/enrolflow.h"
#include "models/newway.h"
#include "models/pathtext.h"
#include "models/waykinds.h"

namespace coffer::ui {
namespace {

/// What a way is called unless its maker is known or the person says otherwise.
QString usualName(WaysModel::Kind kind) {
    switch (kind) {
        case WaysModel::RecoveryKey:
            return EnrolFlow::tr("Recovery key");
        case WaysModel::Password:
            return EnrolFlow::tr("Password");
        case WaysModel::Both:
            return EnrolFlow::tr("Security key and password");
        case WaysModel::Tpm:
            return EnrolFlow::tr("This computer");
        case WaysModel::SecurityKey:
            return EnrolFlow::tr("Security key");
        default:
            return EnrolFlow::tr("Passkey");
    }
}

}  // namespace

std::optional<EnrolFlow::Target> EnrolFlow::target() const {
    return m_session.isUnlocked()
               ? std::optional(Target{m_session.vault(), m_session.chosen()->folder, m_session.name()})
               : std::nullopt;
}

void EnrolFlow::make() {
    const auto target = this->target();
    if (!target) {
        return;
    }
    if (m_made && m_kind == WaysModel::RecoveryKey) {  // the sheet that was printed stays the right one
        goTo(RecoverySheet);
        return;
    }
    dropMade();
    if (isAsked(m_kind)) {
        goTo(Asking);  // before the ceremony begins: it ends with whatever the task did before
    }
    NewWay::Wish wish{m_session.profile(),
                      m_kind,
                      nativePath(target->folder),
                      target->label.toStdString(),
                      isTyped(m_kind) ? std::optional(m_password.typed().clone()) : std::nullopt,
                      isAsked(m_kind) ? m_ceremony.begin() : nullptr,
                      usualName(m_kind).toStdString(),
                      m_aside.begin()};
    auto work = [wish = std::move(wish), vault = target->vault](TaskProgress& progress) {
        return vault ? NewWay::make(wish, *vault, progress) : NewWay::makeFirst(wish, progress);
    };
    m_task.start(Aim::ChangeWays, std::move(work),
                 [this](std::shared_ptr<NewWay> made) { showMade(std::move(made)); });
}

void EnrolFlow::showMade(std::shared_ptr<NewWay> made) {
    m_made = std::move(made);
    m_name = QString::fromStdString(m_made->proposedName());
    m_password.clear();
    m_step = m_made->sheet() != nullptr ? RecoverySheet : Naming;
    if (m_step == RecoverySheet) {
        showSheet();
    }
    Q_EMIT changed();
}

void EnrolFlow::showSheet() {
    const NewWay::Sheet& sheet = *m_made->sheet();
    m_sheet.show({std::shared_ptr<const RecoveryKey>(m_made, &sheet.key), sheet.vault, sheet.genesis,
                  m_session.name(), m_session.chosen()->folder});
}

void EnrolFlow::finish() {
    m_addedTo = m_session.chosen()->folder;
    const auto work = [made = m_made, vault = m_session.vault(), profile = m_session.profile(),
                       name = m_name.trimmed().toStdString()](Progress&) {
        return made->add(profile, *vault, name);
    };
    m_task.start(Aim::ChangeWays, work, [this](const Notices& notices) {
        m_session.tellOf(m_addedTo, notices);
        m_step = Added;
        dropMade();
        Q_EMIT changed();
        Q_EMIT m_session.contentChanged();
        Q_EMIT added();
    });
}

/// Whoever has the sheet of a key that is not added must not rely on it.
void EnrolFlow::dropMade() {
    m_made.reset();
    m_step == Added ? m_sheet.clear() : m_sheet.drop();
}

bool EnrolFlow::isBeingAdded() const {
    return m_step == Naming && m_task.state() == Task::Working;
}

void EnrolFlow::forgetLate() {
    if (m_task.state() != Task::Working && std::exchange(m_leftMeanwhile, false)) {
        if (m_task.state() == Task::Failed) {  // nobody sees why on this page any more
            m_session.tellOf(m_addedTo, "not-added", m_task.problem());
        }
        forget();
    }
}

}  // namespace coffer::ui
