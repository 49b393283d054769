// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtQml/qqmlregistration.h>
#include <QtCore/QObject>

#include "models/activitymodel.h"
#include "models/backuprun.h"
#include "models/chatsmodel.h"
#include "models/compareflow.h"
#include "models/contentsmodel.h"
#include "models/drillflow.h"
#include "models/enrolflow.h"
#include "models/homemodel.h"
#include "models/incidentflow.h"
#include "models/keepflow.h"
#include "models/proofsmodel.h"
#include "models/restoreflow.h"
#include "models/retentionflow.h"
#include "models/session.h"
#include "models/settings.h"
#include "models/setupflow.h"
#include "models/unlockflow.h"
#include "models/verifyflow.h"
#include "models/versionsmodel.h"
#include "models/waysmodel.h"

namespace coffer::ui {

/// Every model and flow of the program, each once. The window has this; a page is given the few that it is
/// about. Whoever adds a page adds its model here and nowhere else.
///
/// When it goes, the models ask their work to stop, and then the threads are waited for: what still runs ends
/// as if somebody had pressed Stop. Belongs to the thread that draws.
class Models : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("given to the window by the program")
    Q_PROPERTY(coffer::ui::Session* session READ session CONSTANT)
    Q_PROPERTY(coffer::ui::HomeModel* home READ home CONSTANT)
    Q_PROPERTY(coffer::ui::SetupFlow* setup READ setup CONSTANT)
    Q_PROPERTY(coffer::ui::BackupRun* run READ run CONSTANT)
    Q_PROPERTY(coffer::ui::UnlockFlow* unlock READ unlock CONSTANT)
    Q_PROPERTY(coffer::ui::EnrolFlow* enrol READ enrol CONSTANT)
    Q_PROPERTY(coffer::ui::WaysModel* ways READ ways CONSTANT)
    Q_PROPERTY(coffer::ui::VersionsModel* versions READ versions CONSTANT)
    Q_PROPERTY(coffer::ui::RestoreFlow* restore READ restore CONSTANT)
    Q_PROPERTY(coffer::ui::ActivityModel* activity READ activity CONSTANT)
    Q_PROPERTY(coffer::ui::CompareFlow* compare READ compare CONSTANT)
    Q_PROPERTY(coffer::ui::ContentsModel* contents READ contents CONSTANT)
    Q_PROPERTY(coffer::ui::ChatsModel* chats READ chats CONSTANT)
    Q_PROPERTY(coffer::ui::DrillFlow* drill READ drill CONSTANT)
    Q_PROPERTY(coffer::ui::KeepFlow* keep READ keep CONSTANT)
    Q_PROPERTY(coffer::ui::ProofsModel* proofs READ proofs CONSTANT)
    Q_PROPERTY(coffer::ui::RetentionFlow* retention READ retention CONSTANT)
    Q_PROPERTY(coffer::ui::VerifyFlow* verify READ verify CONSTANT)
    Q_PROPERTY(coffer::ui::Settings* settings READ settings CONSTANT)
    Q_PROPERTY(coffer::ui::IncidentFlow* incident READ incident CONSTANT)

public:
    explicit Models(const ProfileSettings& settings);

    [[nodiscard]] Session* session() { return &m_session; }
    [[nodiscard]] HomeModel* home() { return &m_home; }
    [[nodiscard]] SetupFlow* setup() { return &m_setup; }
    [[nodiscard]] BackupRun* run() { return &m_run; }
    [[nodiscard]] UnlockFlow* unlock() { return &m_unlock; }
    [[nodiscard]] EnrolFlow* enrol() { return &m_enrol; }
    [[nodiscard]] WaysModel* ways() { return &m_ways; }
    [[nodiscard]] VersionsModel* versions() { return &m_versions; }
    [[nodiscard]] RestoreFlow* restore() { return &m_restore; }
    [[nodiscard]] ActivityModel* activity() { return &m_activity; }
    [[nodiscard]] CompareFlow* compare() { return &m_compare; }
    [[nodiscard]] ContentsModel* contents() { return &m_contents; }
    [[nodiscard]] ChatsModel* chats() { return &m_chats; }
    [[nodiscard]] DrillFlow* drill() { return &m_drill; }
    [[nodiscard]] KeepFlow* keep() { return &m_keep; }
    [[nodiscard]] ProofsModel* proofs() { return &m_proofs; }
    [[nodiscard]] RetentionFlow* retention() { return &m_retention; }
    [[nodiscard]] VerifyFlow* verify() { return &m_verify; }
    [[nodiscard]] Settings* settings() { return &m_settings; }
    [[nodiscard]] const Profile& profile() const { return m_profile; }
    [[nodiscard]] IncidentFlow* incident() { return &m_incident; }

private:
    Workers m_workers;
    Profile m_profile;
    Session m_session;
    HomeModel m_home{m_session};
    SetupFlow m_setup{m_session};
    BackupRun m_run{m_session};
    UnlockFlow m_unlock{m_session};
    EnrolFlow m_enrol{m_session};
    WaysModel m_ways{m_session};
    VersionsModel m_versions{m_session};
    RestoreFlow m_restore{m_session};
    ActivityModel m_activity{m_session};
    CompareFlow m_compare{m_session};
    ContentsModel m_contents{m_session};
    ChatsModel m_chats{m_session};
    DrillFlow m_drill{m_session};
    KeepFlow m_keep{m_session};
    ProofsModel m_proofs{m_session};
    RetentionFlow m_retention{m_session};
    VerifyFlow m_verify{m_session};
    Settings m_settings;
    IncidentFlow m_incident{m_session};
};

}  // namespace coffer::ui
