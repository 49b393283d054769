// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/verifyflow.h"

#include <QtCore/QSettings>

#include "bytes/encoding.h"
#include "models/openvault.h"
#include "models/pathtext.h"
#include "models/times.h"

namespace coffer::ui {
namespace {

/// The group of this vault in the file that keeps what was found.
QString groupOf(const OwnerVault& owner) {
    return QString::fromStdString(toHex(owner.vault()));
}

QString fileOf(const Profile& profile) {
    return settingsFile(profile, "verify.ini");
}

VerifyFlow::Found read(const Profile& profile, const OwnerVault& owner) {
    QSettings settings(fileOf(profile), QSettings::IniFormat);
    settings.beginGroup(groupOf(owner));
    const auto number = [&](const char* name) { return settings.value(name).toLongLong(); };
    return {settings.value("checked").toDateTime(),
            settings.value("all").toBool(),
            settings.value("good").toBool(),
            number("whole"),
            number("lost"),
            number("damaged"),
            number("arriving"),
            number("bytes")};
}

Result<void> write(const Profile& profile, const OwnerVault& owner, const VerifyFlow::Found& found) {
    QSettings settings(fileOf(profile), QSettings::IniFormat);
    settings.beginGroup(groupOf(owner));
    settings.setValue("checked", found.checked);
    settings.setValue("all", found.all);
    settings.setValue("good", found.good);
    settings.setValue("whole", found.whole);
    settings.setValue("lost", found.lost);
    settings.setValue("damaged", found.damaged);
    settings.setValue("arriving", found.arriving);
    settings.setValue("bytes", found.bytes);
    settings.sync();
    return settings.status() == QSettings::NoError
               ? Result<void>()
               : Error{Code::Denied, "what the check found could not be written down on this computer"};
}

VerifyFlow::Found foundIn(const VerifyReport& report, VerifyDepth depth) {
    return {QDateTime::currentDateTime(),
            depth == VerifyDepth::All,
            report.good(),
            static_cast<qint64>(report.whole.size()),
            static_cast<qint64>(report.losses.size()),
            static_cast<qint64>(report.damagedCount),
            static_cast<qint64>(report.arriving.size()),
            static_cast<qint64>(report.bytes)};
}

/// The files that cannot be read back, each with the version that lost it.
std::vector<ProblemList::Row> rowsOf(const OwnerVault& owner, const VerifyReport& report) {
    std::vector<ProblemList::Row> rows;
    for (const auto& loss : report.losses) {
        const LogRecord* record = owner.log().find(loss.backup);
        const QDateTime time = record == nullptr ? QDateTime() : asTime(record->payload.time);
        const Error error{loss.arriving > 0 ? Code::NotFound : Code::Damaged,
                          "parts of it are not there or not good"};
        for (const auto& path : loss.paths) {
            if (rows.size() < VerifyFlow::kMostListed) {
                rows.push_back({QLocale().toString(time, QLocale::ShortFormat) + "  " + shownPath(path),
                                problemFor(Aim::ReadBackOneFile, error)});
            }
        }
    }
    return rows;
}

}  // namespace

struct VerifyFlow::Outcome {
    Found found;
    std::vector<ProblemList::Row> losses;
    std::vector<Error> unnoted;  ///< what could not be written down
};

VerifyFlow::VerifyFlow(Session& session, QObject* parent)
    : QObject(parent),
      m_session(session),
      m_task(session.workers()),
      m_recallTask(session.workers()),
      m_recallAgain(m_recallTask, [this] { recall(); }) {
    connect(&session, &Session::vaultChanged, this, [this] {
        m_task.stop();
        m_losses.replaceAll({});
        m_recallAgain.ask();
    });
    connect(&session, &Session::backupChanged, this, [this] {
        m_found = {};
        Q_EMIT foundChanged();
    });
}

void VerifyFlow::recall() {
    const auto vault = m_session.vault();
    if (!vault) {
        return;
    }
    m_recallTask.start(
        Aim::ReadContent,
        [vault, profile = m_session.profile()](Progress&) -> Result<Found> {
            return vault->use([&](OwnerVault& owner) { return read(profile, owner); });
        },
        m_session.whileOpen([this](const Found& found) {
            if (!(m_found.checked > found.checked)) {
                m_found = found;
                Q_EMIT foundChanged();
            }
        }));
}

void VerifyFlow::start(Depth depth) {
    const auto vault = m_session.vault();
    if (!vault || m_task.state() == Task::Working) {
        return;
    }
    auto work = [vault, profile = m_session.profile(), depth](Progress& progress) {
        return vault->use([&](OwnerVault& owner) -> Result<Outcome> {
            TRY_VOID(owner.refresh());
            const auto how = depth == All ? VerifyDepth::All : VerifyDepth::Structure;
            TRY(const VerifyReport report, verifyVault(owner, how, profile.clock(), progress));
            if (report.undecided()) {
                return report.whyUndecided();
            }
            Outcome outcome{foundIn(report, how), rowsOf(owner, report), {}};
            const auto checked = depth == All ? CheckDepth::All : CheckDepth::Structure;
            const auto doubted = profile.noteProblems(owner.storage(), report.problems());
            for (const auto& noted : {doubted.ok() ? Result<void>() : doubted.error(),
                                      profile.noteVerify(owner.storage(), report, checked),
                                      write(profile, owner, outcome.found)}) {
                noted.ok() ? void() : outcome.unnoted.push_back(noted.error());
            }
            return outcome;
        });
    };
    const auto tell = [this, folder = m_session.chosen()->folder,
                       display = m_session.whileOpen([this](Outcome outcome) { show(std::move(outcome)); })](
                          Outcome outcome) {
        for (const auto& error : outcome.unnoted) {
            m_session.tellOf(folder, {{"not-recorded", error}});
        }
        display(std::move(outcome));
    };
    m_task.start(Aim::Verify, std::move(work), tell);
}

void VerifyFlow::show(Outcome outcome) {
    m_found = outcome.found;
    m_losses.replaceAll(std::move(outcome.losses));
    Q_EMIT foundChanged();
    Q_EMIT m_session.contentChanged();
}

}  // namespace coffer::ui
