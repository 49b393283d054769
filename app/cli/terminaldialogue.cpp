// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/terminaldialogue.h"

#include <iostream>

#include "cli/prompt.h"
#include "cli/secretinput.h"
#include "crypto/hash.h"
#include "files/names.h"

namespace coffer::cli {
namespace {

constexpr const char* kPinOption = "--pin-fd";

/// With what a device calls itself made harmless.
std::string nameOf(const Device& device) {
    const std::string name = device.name.empty() ? "the authenticator" : displayText(device.name);
    return device.simulator ? name + " (a simulator)" : name;
}

std::string leftText(const std::optional<unsigned>& retries) {
    return retries ? ", " + std::to_string(*retries) + (*retries == 1 ? " try left" : " tries left") : "";
}

std::string stepText(const Step& step) {
    switch (step.kind) {
        case Step::Kind::Insert:
            return "Plug in the security key.";
        case Step::Kind::Choose:
            return "Several are here: touch the one that you mean.";
        case Step::Kind::Touch:
            return "Touch " + nameOf(step.device) + ".";
        case Step::Kind::Fingerprint:
            return "Put a finger on " + nameOf(step.device) + leftText(step.retries) + ".";
        case Step::Kind::OpenPage:
            return "Open this address in a browser on this computer. It works once; show it to nobody. "
                   "Ctrl-C stops.\n  " +
                   step.page;
        case Step::Kind::Removed:
            return nameOf(step.device) + " was unplugged.";
        case Step::Kind::FirstTest:
            return "It is made. Now its first test, which shows that it opens the vault.";
        case Step::Kind::Working:
            break;
    }
    return {};
}

std::string questionText(const PinQuestion& question) {
    return (question.wrongBefore ? "That PIN is wrong. " : "") + std::string("PIN of ") +
           nameOf(question.device) + leftText(question.retries);
}

}  // namespace

void TerminalDialogue::step(const Step& step) {
    const std::string text = stepText(step);
    forgetTouch();
    if (step.kind == Step::Kind::Insert && !hasTerminal()) {
        m_trouble = Error{Code::NotFound,
                          "no security key is plugged in, and there is nobody who could be asked for it"};
        m_giveUp();
    } else if (!text.empty()) {
        const std::string line = (text == m_said ? "Once more: " : "") + text;
        step.kind == Step::Kind::Touch ? m_touch.say(line) : void(std::cerr << line << '\n' << std::flush);
        m_said = text;
    }
}

/// What nobody has read is not said once more either.
void TerminalDialogue::forgetTouch() {
    if (m_touch.takeBack()) {
        m_said.clear();
    }
}

std::optional<SecretBytes> TerminalDialogue::pin(const PinQuestion& question) {
    forgetTouch();
    auto answer = question.kind == PinQuestion::Kind::Enter ? ask(question) : askNew(question);
    if (answer.ok() && !answer->empty()) {
        return std::move(answer).value();
    }
    m_trouble = answer.ok() ? Error{Code::Cancelled, "no PIN was given"} : std::move(answer).error();
    return std::nullopt;
}

Result<SecretBytes> TerminalDialogue::ask(const PinQuestion& question) {
    return m_pinDescriptor ? readSecretLine(*m_pinDescriptor)
                           : promptSecret(questionText(question), kPinOption);
}

Result<SecretBytes> TerminalDialogue::askNew(const PinQuestion& question) {
    if (m_pinDescriptor) {
        return readSecretLine(*m_pinDescriptor);
    }
    const std::string fewest = std::to_string(question.shortest) + " characters or more";
    TRY(SecretBytes first,
        promptSecret("New PIN for " + nameOf(question.device) + ", " + fewest, kPinOption));
    TRY(const SecretBytes second, promptSecret("The same again", kPinOption));
    return crypto::constantTimeEqual(first.view(), second.view())
               ? Result<SecretBytes>(std::move(first))
               : Error{Code::Invalid, "the two PINs differ"};
}

}  // namespace coffer::cli
