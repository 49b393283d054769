// SPDX-License-Identifier: GPL-3.0-or-later
#include <iostream>
#include <mutex>
#include <nlohmann/json.hpp>
#include <optional>
#include <string>
#include <thread>
#include <vector>

#include "browser/browserpasskeys.h"
#include "bytes/encoding.h"
#include "crypto/hash.h"
#include "crypto/random.h"
#include "fido/assertion.h"

/// A program that holds ceremonies through the page, for chromium_test.py to drive.
///
/// It reads one JSON object a line: {"do": "enrol"}, {"do": "unlock"}, {"do": "cancel"}; the first two may
/// carry "language", "patience", "challenge-life" (milliseconds), "exclude": true (all enrolled so far) and
/// "same-user": true (the user id of the last one), "only" (unlock with the nth alone). It prints one a line:
/// {"page": …} when a page is to be opened, {"done": …} or {"failure": …} when a ceremony is over. Of secrets
/// it prints their SHA-256.
namespace coffer {
namespace {

using nlohmann::json;
using std::chrono::milliseconds;

void print(const json& object) {
    static std::mutex mutex;
    const std::lock_guard lock(mutex);
    std::cout << object.dump() << std::endl;
}

class PrintingDialogue final : public Dialogue {
public:
    void step(const Step& step) override { print({{"page", step.page}}); }
    std::optional<SecretBytes> pin(const PinQuestion&) override { return std::nullopt; }
};

struct Enrolled {
    Enrolment enrolment;
    PrfInput input;
    Bytes userId;
};

class Ceremonies {
public:
    void enrol(const json& command, std::stop_token stop) {
        EnrolRequest request{userIdFor(command), "Coffer backup key", crypto::randomId<PrfInput>(), {}, {}};
        if (command.value("exclude", false)) {
            for (const auto& enrolled : m_enrolled) {
                request.exclude.push_back(enrolled.enrolment.credential);
            }
        }
        auto outcome = passkeysFor(command).enrol(request, m_dialogue, std::move(stop));
        if (!outcome) {
            print(describe(outcome.failure()));
            return;
        }
        const json done = describe(*outcome);
        {
            const std::scoped_lock lock(m_mutex);
            m_enrolled.push_back({*std::move(outcome), request.input, request.userId});
        }
        print(done);
    }

    void unlock(const json& command, std::stop_token stop) {
        UnlockRequest request;
        const std::scoped_lock lock(m_mutex);  // one ceremony at a time, and each on a thread of its own
        const std::size_t first = command.value("only", std::size_t{0});
        const std::size_t end = command.contains("only") ? first + 1 : m_enrolled.size();
        for (std::size_t i = first; i < end; ++i) {
            const auto& [enrolment, input, userId] = m_enrolled.at(i);
            request.candidates.push_back({enrolment.credential, input, enrolment.transports, {}});
        }
        const auto outcome = passkeysFor(command).unlock(request, m_dialogue, std::move(stop));
        print(outcome ? describe(*outcome, m_enrolled.at(first + outcome->candidate).enrolment)
                      : describe(outcome.failure()));
    }

private:
    static BrowserPasskeys passkeysFor(const json& command) {
        BrowserSettings settings;
        settings.language = command.value("language", "");
        settings.patience = milliseconds(command.value("patience", 60000));
        settings.challengeLife = milliseconds(command.value("challenge-life", 30000));
        settings.silence = milliseconds(4000);
        return BrowserPasskeys(settings);
    }

    Bytes userIdFor(const json& command) const {
        if (command.value("same-user", false)) {
            return m_enrolled.back().userId;
        }
        Bytes userId(32);
        crypto::randomBytes(userId);
        return userId;
    }

    static json describe(const Failure& failure) {
        return {{"failure", faultName(failure.fault)}, {"detail", failure.detail}};
    }

    static json describe(const Enrolment& enrolment) {
        return {{"done", "enrol"},
                {"secret", toHex(crypto::sha256(enrolment.secret.view()))},
                {"size", enrolment.secret.size()},
                {"credential", toBase64Url(enrolment.credential)},
                {"transports", enrolment.transports},
                {"backup-eligible", enrolment.portrait.backupEligible},
                {"backed-up", enrolment.portrait.backedUp},
                {"this-computer-only", enrolment.portrait.thisComputerOnly}};
    }

    // As the vault does it: the public key is at hand only afterwards.
    static json describe(const Unlocking& unlocking, const Enrolment& enrolment) {
        const auto facts = verifyAssertion(*unlocking.assertion, enrolment.publicKey);
        return {{"done", "unlock"},
                {"secret", toHex(crypto::sha256(unlocking.secret.view()))},
                {"credential", toBase64Url(enrolment.credential)},
                {"assertion", facts ? "good" : faultName(facts.failure().fault)}};
    }

    PrintingDialogue m_dialogue;
    std::mutex m_mutex;  ///< of what follows
    std::vector<Enrolled> m_enrolled;
};

void run() {
    Ceremonies ceremonies;
    std::jthread worker;
    for (std::string line; std::getline(std::cin, line);) {
        const json command = json::parse(line);
        if (command["do"] == "cancel") {
            worker.request_stop();
            continue;
        }
        worker = std::jthread([&ceremonies, command](std::stop_token stop) {
            command["do"] == "enrol" ? ceremonies.enrol(command, std::move(stop))
                                     : ceremonies.unlock(command, std::move(stop));
        });
    }
}

}  // namespace
}  // namespace coffer

int main() {
    coffer::protectProcessMemory();
    const coffer::BrowserPasskeys first;  // makes Qt's application object, on the main thread
    coffer::run();
    return 0;
}
