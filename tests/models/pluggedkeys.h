// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <optional>
#include <string>

#include "fido/securitykeys.h"
#include "fido/virtualtransport.h"
#include "models/backuprun.h"
#include "models/ceremony.h"
#include "models/desk.h"
#include "models/enrolflow.h"
#include "models/unlockflow.h"

namespace coffer::test {

inline constexpr const char* kPin = "3141";

/// A desk with virtual security keys as the only ones there are. A key touches itself unless its hand is
/// away.
class DeskWithKeys : public Desk {
public:
    DeskWithKeys() {
        authenticator = [transport = m_transport](std::string_view method) {
            return method == format::kMethodSecurityKey
                       ? Result<std::unique_ptr<Authenticator>>(std::make_unique<SecurityKeys>(
                             Transports{transport}, KeyPatience{.quick = std::chrono::milliseconds(1000),
                                                                .touch = std::chrono::milliseconds(3000),
                                                                .poll = std::chrono::milliseconds(50)}))
                       : authenticatorFor(method);
        };
    }

    std::shared_ptr<VirtualHid> plug(const std::string& id = "Blue key", KeyModel model = {},
                                     std::optional<std::string> pin = kPin) {
        auto key = std::make_shared<VirtualHid>(std::move(model), std::move(pin));
        m_transport->add(id, key);
        return key;
    }

    enum class First { Nothing, Backup };

    /// Sets a backup up, and backs up if that is to be first.
    bool setUp(First first) {
        ui::SetupFlow setup(session);
        if (!prepare(setup)) {
            return false;
        }
        recoveryKeyTyped = recoveryKey(setup);
        if (!finish(setup)) {
            return false;
        }
        ui::BackupRun run(session);
        if (first == First::Nothing) {
            return true;
        }
        run.start();
        return succeeds(run.task());
    }

    /// Sets a backup up and unlocks it with its recovery key.
    bool open() {
        if (!setUp(First::Nothing)) {
            return false;
        }
        ui::UnlockFlow unlock(session);
        unlock.unlockWithRecoveryKey(recoveryKeyTyped);
        return succeeds(unlock.task());
    }

    /// Makes a way of a security key, as far as its name.
    static bool makesKey(ui::EnrolFlow& enrol) {
        enrol.begin();
        if (!succeeds(enrol.kindsTask())) {
            return false;
        }
        enrol.choose(ui::WaysModel::SecurityKey);
        enrol.next();
        return enters(enrol.ceremony(), kPin) && ends(enrol.task()) && enrol.step() == ui::EnrolFlow::Naming;
    }

    /// Waits until the ceremony is at that step.
    static bool reaches(ui::Ceremony* ceremony, ui::Ceremony::Step step) {
        return QTest::qWaitFor([=] { return ceremony->step() == step; }, 20'000);
    }
    /// Enters a PIN when it is asked for.
    static bool enters(ui::Ceremony* ceremony, const char* pin) {
        const bool asked = reaches(ceremony, ui::Ceremony::EnterPin);
        ceremony->answerPin(pin);
        return asked && QTest::qWaitFor([=] { return ceremony->step() != ui::Ceremony::EnterPin; }, 20'000);
    }

    QString recoveryKeyTyped;

private:
    std::shared_ptr<VirtualTransport> m_transport = std::make_shared<VirtualTransport>();
};

}  // namespace coffer::test
