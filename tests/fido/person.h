// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <deque>
#include <functional>
#include <mutex>
#include <string>
#include <vector>

#include "authenticators/dialogue.h"

namespace coffer::test {

/// A person as a dialogue sees one: answers PIN questions from a list, and notes what was shown and asked.
class Person final : public Dialogue {
public:
    explicit Person(std::deque<std::string> pins = {}) : m_pins(std::move(pins)) {}

    /// Called at each step, on the thread of the ceremony.
    void whenShown(std::function<void(const Step&)> act) { m_act = std::move(act); }

    void step(const Step& step) override {
        {
            const std::lock_guard lock(m_mutex);
            m_steps.push_back(step);
        }
        if (m_act) {
            m_act(step);
        }
    }

    std::optional<SecretBytes> pin(const PinQuestion& question) override {
        m_questions.push_back(question);
        if (m_pins.empty()) {
            return std::nullopt;
        }
        const std::string pin = m_pins.front();
        m_pins.pop_front();
        return SecretBytes::copyOf(asBytes(pin));
    }

    [[nodiscard]] const std::vector<PinQuestion>& questions() const { return m_questions; }
    [[nodiscard]] std::vector<Step> steps() const {
        const std::lock_guard lock(m_mutex);
        return m_steps;
    }
    [[nodiscard]] int shown(Step::Kind kind) const {
        const auto all = steps();
        return static_cast<int>(
            std::count_if(all.begin(), all.end(), [&](const Step& step) { return step.kind == kind; }));
    }

private:
    std::deque<std::string> m_pins;
    std::function<void(const Step&)> m_act;
    std::vector<PinQuestion> m_questions;
    mutable std::mutex m_mutex;
    std::vector<Step> m_steps;
};

}  // namespace coffer::test
