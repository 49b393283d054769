// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/windowdialogue.h"

namespace coffer::ui {

CeremonyState CeremonyDesk::state() const {
    const std::scoped_lock lock(m_mutex);
    return m_state;
}

void CeremonyDesk::answer(SecretBytes pin) {
    {
        const std::scoped_lock lock(m_mutex);
        if (!m_state.question) {
            return;
        }
        m_answer = std::move(pin);
    }
    m_answered.notify_all();
}

void CeremonyDesk::leave() {
    const std::scoped_lock lock(m_tellMutex);
    m_changed = nullptr;
}

void CeremonyDesk::show(const Step& step) {
    {
        const std::scoped_lock lock(m_mutex);
        m_state.firstTest = m_state.firstTest || step.kind == Step::Kind::FirstTest;
        m_state.touches += step.kind == Step::Kind::Touch || step.kind == Step::Kind::Fingerprint ? 1 : 0;
        m_state.step = step;
    }
    tell();
}

std::optional<SecretBytes> CeremonyDesk::ask(const PinQuestion& question, const std::stop_token& stop) {
    {
        const std::scoped_lock lock(m_mutex);
        m_state.question = question;
        m_answer.reset();
    }
    tell();
    std::optional<SecretBytes> answer;
    {
        std::unique_lock lock(m_mutex);
        m_answered.wait(lock, stop, [this] { return m_answer.has_value(); });
        answer = std::exchange(m_answer, std::nullopt);
        m_state.question.reset();
        m_state.step = Step{Step::Kind::Working, question.device};
    }
    tell();
    return answer;
}

void CeremonyDesk::tell() {
    const std::scoped_lock lock(m_tellMutex);
    if (m_changed) {
        m_changed();
    }
}

}  // namespace coffer::ui
