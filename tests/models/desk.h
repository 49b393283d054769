// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtTest/QtTest>
#include <memory>

#include "keychain/memorykeychain.h"
#include "models/openvault.h"
#include "models/restoreflow.h"
#include "models/session.h"
#include "models/setupflow.h"
#include "support/temporaryfolder.h"

namespace coffer::test {

/// A computer with a person before it: a state folder, a keychain in memory, files worth keeping, and a disk
/// (a folder) for the backup.
class Desk {
public:
    Desk() : profile(settings()), session(profile, workers) {
        std::filesystem::create_directories(folder / "chats/media");
        std::filesystem::create_directories(folder / "disk");
        folder.put("chats/notes.txt", "remember the milk");
        folder.put("chats/media/photo.jpg", std::string(300'000, 'p'));
    }

    [[nodiscard]] ProfileSettings settings() const {
        ProfileSettings settings;
        settings.stateFolder = (folder / "state").string();
        settings.keychain = [this] { return keychain; };
        settings.authenticator = [this](std::string_view method) { return authenticator(method); };
        return settings;
    }
    [[nodiscard]] QString path(const char* name) const {
        return QString::fromStdString((folder / name).string());
    }
    [[nodiscard]] QUrl url(const char* name) const { return QUrl::fromLocalFile(path(name)); }

    /// Waits until the task has ended.
    static bool ends(ui::Task* task) {
        return QTest::qWaitFor([task] { return task->state() != ui::Task::Working; }, 60'000);
    }
    static bool succeeds(ui::Task* task) { return ends(task) && task->state() == ui::Task::Done; }

    /// Goes through set-up as far as the recovery sheet, with a password as the first way in or none.
    bool prepare(ui::SetupFlow& setup, const QString& password = {}) const {
        setup.sources()->add({url("chats")});
        if (!QTest::qWaitFor([&] { return setup.sources()->count() == 1; })) {
            return false;
        }
        setup.next();
        setup.setPlace(url("disk"));
        if (!succeeds(setup.placeTask())) {
            return false;
        }
        setup.next();
        return makeWay(setup, password) && succeeds(setup.task()) &&
               setup.step() == ui::SetupFlow::RecoverySheet;
    }
    /// At the step FirstWayIn: only the recovery key, or a password beside it.
    static bool makeWay(ui::SetupFlow& setup, const QString& password = {}) {
        setup.way()->choose(password.isEmpty() ? ui::WaysModel::RecoveryKey : ui::WaysModel::Password);
        setup.next();
        if (!password.isEmpty()) {
            setup.way()->password()->set(password, password);
            setup.next();
            const bool made = succeeds(setup.way()->task());
            setup.next();
            return made;
        }
        return true;
    }

    /// As if the unlocking were an hour ago. Requires: unlocked.
    void letTimePass() const {
        session.vault()->use([](OwnerVault& owner) {
            owner.measureProofsWith([passed = std::chrono::hours(0)]() mutable {
                ProofTime time = ProofTime::now();  // the first is that of the proof
                time.running += passed;
                time.wall += passed;
                passed = std::chrono::hours(1);
                return time;
            });
        });
    }

    static bool restoresInto(const QUrl& folder, ui::RestoreFlow& restore) {
        restore.setTarget(folder);
        if (!QTest::qWaitFor([&] { return restore.canStart(); })) {
            return false;
        }
        restore.start();
        return succeeds(restore.task());
    }

    static QString recoveryKey(ui::SetupFlow& setup) {
        QStringList groups;
        for (int number = 1; number <= setup.sheet()->groupCount(); ++number) {
            groups += setup.sheet()->group(number);
        }
        return groups.join('-');
    }

    /// The rest of set-up, with both groups typed back.
    static bool finish(ui::SetupFlow& setup) {
        setup.next();
        for (const int number : {setup.sheet()->firstAsked(), setup.sheet()->secondAsked()}) {
            setup.sheet()->checkGroup(number, setup.sheet()->group(number));
        }
        setup.next();
        setup.next();
        return succeeds(setup.task());
    }

    TemporaryFolder folder;
    std::function<Result<std::unique_ptr<Authenticator>>(std::string_view)> authenticator = authenticatorFor;
    std::shared_ptr<MemoryKeychain> keychain = std::make_shared<MemoryKeychain>();
    Profile profile;
    ui::Workers workers;
    ui::Session session;
};

}  // namespace coffer::test
