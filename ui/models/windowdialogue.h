// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <condition_variable>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <stop_token>
#include <utility>

#include "authenticators/dialogue.h"

namespace coffer::ui {

/// What a ceremony wants of the person now.
struct CeremonyState {
    std::optional<Step> step;             ///< the newest; nothing before the first
    std::optional<PinQuestion> question;  ///< waits for an answer
    bool firstTest = false;               ///< what was made is being asked once more
    int touches = 0;                      ///< how often a touch or finger was waited for
};

/// Where the thread of a ceremony and the thread that draws meet. Any thread.
///
/// A PIN passes through here on its way from the field to the authenticator, in locked memory, and is gone
/// when it has been taken or the ceremony has ended.
class CeremonyDesk {
public:
    /// `changed` is called on the thread of the ceremony, until leave(): it must return at once.
    explicit CeremonyDesk(std::function<void()> changed) : m_changed(std::move(changed)) {}

    // On the side of the person.

    [[nodiscard]] CeremonyState state() const;
    /// Answers the question that waits; nothing where none does.
    void answer(SecretBytes pin);
    /// Nobody looks here any more: `changed` is called no longer once this has returned.
    void leave();

    // On the side of the ceremony.

    void show(const Step& step);
    /// Waits for the answer; nothing once `stop` was requested.
    std::optional<SecretBytes> ask(const PinQuestion& question, const std::stop_token& stop);

private:
    void tell();

    mutable std::mutex m_mutex;
    std::condition_variable_any m_answered;
    CeremonyState m_state;
    std::optional<SecretBytes> m_answer;
    std::mutex m_tellMutex;  ///< guards m_changed while it is called
    std::function<void()> m_changed;
};

/// The person's side of a ceremony, before a window: hands everything on to a desk. Lives on the thread of
/// the ceremony, as long as it.
class WindowDialogue final : public Dialogue {
public:
    WindowDialogue(std::shared_ptr<CeremonyDesk> desk, std::stop_token stop)
        : m_desk(std::move(desk)), m_stop(std::move(stop)) {}

    void step(const Step& step) override { m_desk->show(step); }
    std::optional<SecretBytes> pin(const PinQuestion& question) override {
        return m_desk->ask(question, m_stop);
    }

private:
    std::shared_ptr<CeremonyDesk> m_desk;
    std::stop_token m_stop;
};

}  // namespace coffer::ui
