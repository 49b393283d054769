// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>

#include "authenticators/dialogue.h"

namespace coffer {

/// A dialogue that passes everything on, and answers the questions of further ceremonies with the PIN of the
/// first, so that nobody types it twice for one thing. It forgets a PIN that was wrong, and all when it goes.
/// Inside the room.
class RememberedPin final : public Dialogue {
public:
    explicit RememberedPin(Dialogue& person) : m_person(person) {}

    void step(const Step& step) override { m_person.step(step); }
    std::optional<SecretBytes> pin(const PinQuestion& question) override {
        const bool known = question.kind == PinQuestion::Kind::Enter && !question.wrongBefore && m_pin &&
                           m_device == question.device.id;
        auto answer = known ? std::optional(m_pin->clone()) : m_person.pin(question);
        m_device = question.device.id;
        m_pin = answer ? std::optional(answer->clone()) : std::nullopt;
        return answer;
    }

private:
    Dialogue& m_person;
    std::string m_device;
    std::optional<SecretBytes> m_pin;
};

}  // namespace coffer
