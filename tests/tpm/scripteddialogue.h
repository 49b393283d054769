// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <deque>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "authenticators/dialogue.h"
#include "authenticators/pin.h"

namespace coffer::test {

inline SecretBytes secretOf(std::string_view text) {
    return SecretBytes::copyOf(asBytes(text));
}

inline Pin pinOf(std::string_view text) {
    return *Pin::from(secretOf(text));
}

/// A person who gives these answers, one after another, and then none; remembers what was asked and shown.
class ScriptedDialogue : public Dialogue {
public:
    explicit ScriptedDialogue(std::deque<std::string> answers = {}) : m_answers(std::move(answers)) {}

    void step(const Step& step) override { steps.push_back(step); }
    std::optional<SecretBytes> pin(const PinQuestion& question) override {
        questions.push_back(question);
        if (whenAsked) {
            whenAsked();
        }
        if (m_answers.empty()) {
            return std::nullopt;
        }
        const std::string answer = m_answers.front();
        m_answers.pop_front();
        return secretOf(answer);
    }

    std::vector<PinQuestion> questions;
    std::vector<Step> steps;
    std::function<void()> whenAsked;

private:
    std::deque<std::string> m_answers;
};

}  // namespace coffer::test
