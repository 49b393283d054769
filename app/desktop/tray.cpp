// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/tray.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QLocale>
#include <utility>

namespace coffer::desktop {

using ui::Task;

Tray::Tray(ui::Session& session, ui::BackupRun& run, QObject* parent)
    : QObject(parent), m_session(session), m_run(run) {
    m_menu.addAction(QCoreApplication::translate("Tray", "Show Coffer"), this, &Tray::windowWanted);
    m_menu.addSeparator();
    m_progress = m_menu.addAction(QString());
    m_progress->setEnabled(false);
    m_backUp =
        m_menu.addAction(QCoreApplication::translate("Tray", "Back up now"), &m_run, &ui::BackupRun::start);
    m_stop =
        m_menu.addAction(QCoreApplication::translate("Tray", "Stop the backup"), m_run.task(), &Task::stop);
    m_lock = m_menu.addAction(QCoreApplication::translate("Tray", "Lock"), &m_session, &ui::Session::lock);
    m_menu.addSeparator();
    m_menu.addAction(QCoreApplication::translate("Tray", "Quit"), this, &Tray::quitWanted);
    m_icon.setContextMenu(&m_menu);
    m_icon.setIcon(QIcon(QStringLiteral(":/coffer/icons/regular/coffer.svg")));
    connect(&m_icon, &QSystemTrayIcon::activated, this, [this](QSystemTrayIcon::ActivationReason reason) {
        if (reason != QSystemTrayIcon::Context) {
            Q_EMIT windowWanted();
        }
    });
    connect(&m_icon, &QSystemTrayIcon::messageClicked, this, &Tray::windowWanted);
    connect(m_run.task(), &Task::stateChanged, this, &Tray::showState);
    connect(m_run.task(), &Task::progressChanged, this, &Tray::showState);
    connect(&m_session, &ui::Session::backupChanged, this, &Tray::showState);
    connect(&m_session, &ui::Session::vaultChanged, this, &Tray::showState);
    showState();
    m_icon.show();
}

QString Tray::progressText() const {
    if (m_run.task()->isStopping()) {
        return QCoreApplication::translate("Tray", "Stopping the backup");
    }
    const double fraction = m_run.task()->fraction();
    //: %1 is a percentage such as "40 %"
    return fraction < 0 ? QCoreApplication::translate("Tray", "Backing up")
                        : QCoreApplication::translate("Tray", "Backing up: %1")
                              .arg(QLocale().toString(static_cast<int>(fraction * 100)) + " %");
}

void Tray::showState() {
    const bool working = m_run.task()->state() == Task::Working;
    m_backUp->setVisible(!working && m_session.backsUpHere());
    m_stop->setVisible(working);
    m_stop->setEnabled(!m_run.task()->isStopping());
    m_progress->setVisible(working);
    m_progress->setText(progressText());
    m_lock->setVisible(m_session.isUnlocked());
    const QString tip = working ? progressText() : QCoreApplication::translate("Tray", "Coffer");
    if (m_icon.toolTip() != tip) {  // each change is a message to the desktop
        m_icon.setToolTip(tip);
    }
    if (std::exchange(m_wasWorking, working) && !working) {
        tellEnd();
    }
}

void Tray::tellEnd() {
    const Task& task = *m_run.task();
    const int files = static_cast<int>(m_run.files());
    const int lost = static_cast<int>(m_run.unreadableCount());
    if (m_watched || task.wasStopped()) {
        return;
    }
    if (task.state() == Task::Failed) {
        m_icon.showMessage(task.problem().what, task.problem().next, QSystemTrayIcon::Warning);
    } else if (m_run.isComplete()) {
        //: %Ln is a number of files
        m_icon.showMessage(
            QCoreApplication::translate("Tray", "Backed up"),
            QCoreApplication::translate("Tray", "%Ln file(s) are in the new version.", "", files),
            QSystemTrayIcon::Information);
    } else {
        m_icon.showMessage(QCoreApplication::translate("Tray", "Backed up, but for some files"),
                           //: %Ln is a number of files
                           QCoreApplication::translate("Tray", "%Ln file(s) could not be read.", "", lost),
                           QSystemTrayIcon::Warning);
    }
}

}  // namespace coffer::desktop
