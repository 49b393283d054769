// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/enrolflow.h"

#include <QtGui/QGuiApplication>

#include "models/newway.h"
#include "models/waykinds.h"

namespace coffer::ui {
namespace {

constexpr int kLookAgain = 2000;  ///< ms

}  // namespace

EnrolFlow::EnrolFlow(Session& session, QObject* parent)
    : EnrolFlow(session,
                {WaysModel::SecurityKey, WaysModel::Browser, WaysModel::Tpm, WaysModel::RecoveryKey,
                 WaysModel::Password, WaysModel::Both},
                parent) {
    connect(&session, &Session::vaultChanged, this, &EnrolFlow::cancel);
}

EnrolFlow::EnrolFlow(Session& session, std::set<WaysModel::Kind> offered, QObject* parent)
    : QObject(parent),
      m_session(session),
      m_offered(std::move(offered)),
      m_kindsTask(session.workers()),
      m_task(session.workers()),
      m_ceremony(m_task),
      m_sheet(session) {
    connect(&m_password, &NewPassword::changed, this, &EnrolFlow::changed);
    connect(&m_sheet, &SheetModel::changed, this, &EnrolFlow::changed);
    connect(&m_task, &Task::stateChanged, this, &EnrolFlow::forgetLate);
    connect(&m_task, &Task::stateChanged, this, &EnrolFlow::changed);
    m_watch.setInterval(kLookAgain);
    connect(&m_watch, &QTimer::timeout, this, &EnrolFlow::lookAgain);
    if (const auto* application = qobject_cast<QGuiApplication*>(QCoreApplication::instance())) {
        connect(application, &QGuiApplication::applicationStateChanged, this, &EnrolFlow::watch);
    }
}

EnrolFlow::~EnrolFlow() = default;

bool EnrolFlow::isThisComputerOnly() const {
    return m_made && m_made->isOfThisComputerOnly();
}

EnrolFlow::Missing EnrolFlow::missing() const {
    if (m_task.state() == Task::Working) {
        return Patience;
    }
    switch (m_step) {
        case ChooseKind:
            return m_kind == WaysModel::OtherKind ? AnyKind : NothingMissing;
        case Typing:
            return !m_password.isGood()      ? GoodPassword
                   : m_password.isRepeated() ? NothingMissing
                                             : SamePassword;
        case CheckSheet:
            return m_sheet.isChecked() ? NothingMissing : TypedGroups;
        case Naming:
            return m_name.trimmed().isEmpty() ? Name : NothingMissing;
        case Asking:
        case RecoverySheet:
        case Added:
            break;
    }
    return NothingMissing;
}

void EnrolFlow::setName(const QString& name) {
    m_name = name;
    Q_EMIT changed();
}

void EnrolFlow::begin() {
    if (m_step == Added) {
        forget();
    }
    if (m_task.problem().proofWanted) {
        m_task.reset();  // the page was left to give it
    }
    lookAtKinds(m_offered);
}

void EnrolFlow::setWatching(bool watching) {
    if (watching != m_watching) {
        m_watching = watching;
        watch();
        Q_EMIT watchingChanged();
    }
}

void EnrolFlow::watch() {
    if (!m_watching || QGuiApplication::applicationState() != Qt::ApplicationActive) {
        m_watch.stop();
    } else if (!m_watch.isActive()) {
        m_watch.start();
    }
}

void EnrolFlow::lookAgain() {
    if (m_step == ChooseKind && m_kinds.count() > 0) {
        lookAtKinds({WaysModel::SecurityKey});
    }
}

void EnrolFlow::lookAtKinds(const std::set<WaysModel::Kind>& kinds) {
    if (m_kindsTask.state() == Task::Working) {
        return;
    }
    const auto look = [profile = m_session.profile(),
                       kinds](Progress&) -> Result<std::vector<KindsModel::Row>> {
        return kindsHere(profile, kinds);
    };
    m_kindsTask.start(Aim::ChangeWays, look,
                      [this, all = kinds == m_offered](std::vector<KindsModel::Row> rows) {
                          all ? m_kinds.show(std::move(rows)) : m_kinds.update(rows.front());
                          chooseBest();
                      });
}

/// Unless the person chose.
void EnrolFlow::chooseBest() {
    if (m_step == ChooseKind && !m_chosen) {
        m_kind = m_kinds.best();
    }
    Q_EMIT changed();
}

void EnrolFlow::choose(int kind) {
    if (m_step == ChooseKind && m_task.state() != Task::Working) {
        m_chosen = true;
        m_kind = static_cast<WaysModel::Kind>(kind);
        m_task.reset();
        Q_EMIT changed();
    }
}

void EnrolFlow::next() {
    if (missing() != NothingMissing) {
        return;
    }
    switch (m_step) {
        case ChooseKind:
            isTyped(m_kind) ? goTo(Typing) : make();
            break;
        case Typing:
            make();
            break;
        case RecoverySheet:
            goTo(CheckSheet);
            break;
        case CheckSheet:
            goTo(Naming);
            break;
        case Naming:
            finish();
            break;
        case Asking:
        case Added:
            break;
    }
}

void EnrolFlow::tryAgain() {
    if (m_step == Asking && m_task.state() != Task::Working) {
        make();
    }
}

void EnrolFlow::goTo(Step step) {
    m_step = step;
    m_task.reset();
    Q_EMIT changed();
}

EnrolFlow::Step EnrolFlow::stepBefore() const {
    switch (m_step) {
        case CheckSheet:
            return RecoverySheet;
        case Naming:
            return m_kind == WaysModel::RecoveryKey ? CheckSheet : isTyped(m_kind) ? Typing : ChooseKind;
        default:
            return ChooseKind;
    }
}

void EnrolFlow::back() {
    if (m_step == Added || isBeingAdded()) {
        return;
    }
    m_task.abandon();
    m_password.clear();
    if (m_made && m_made->sheet() == nullptr) {
        m_made.reset();
    }
    goTo(stepBefore());
    if (m_step == ChooseKind) {
        lookAtKinds(m_offered);
    }
}

void EnrolFlow::cancel() {
    if (isBeingAdded()) {
        m_leftMeanwhile = true;
        return;
    }
    m_task.abandon();
    forget();
}

void EnrolFlow::forget() {
    dropMade();
    m_password.clear();
    m_name.clear();
    m_chosen = false;
    m_kind = WaysModel::OtherKind;
    goTo(ChooseKind);
}

}  // namespace coffer::ui
