// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/ceremony.h"

#include "files/names.h"
#include "models/secrettext.h"

namespace coffer::ui {
namespace {

using Kind = coffer::Step::Kind;

Ceremony::Step stepOf(Kind kind) {
    switch (kind) {
        case Kind::Insert:
            return Ceremony::Insert;
        case Kind::Choose:
            return Ceremony::Choose;
        case Kind::Touch:
            return Ceremony::Touch;
        case Kind::Fingerprint:
            return Ceremony::Fingerprint;
        case Kind::OpenPage:
            return Ceremony::OpenPage;
        case Kind::Removed:
            return Ceremony::Removed;
        case Kind::Working:
        case Kind::FirstTest:
            break;
    }
    return Ceremony::Working;
}

Ceremony::Step stepOf(PinQuestion::Kind kind) {
    return kind == PinQuestion::Kind::Enter ? Ceremony::EnterPin
           : kind == PinQuestion::Kind::Set ? Ceremony::NewPin
                                            : Ceremony::ChangePin;
}

}  // namespace

Ceremony::Ceremony(Task& task, QObject* parent) : QObject(parent), m_task(task) {
    connect(&task, &Task::stateChanged, this, [this] {
        if (m_task.state() != Task::Working) {
            end();
        }
    });
}

Ceremony::~Ceremony() {
    if (m_desk) {
        m_desk->leave();
    }
}

Ceremony::Step Ceremony::step() const {
    return m_state.question ? stepOf(m_state.question->kind)
           : m_state.step   ? stepOf(m_state.step->kind)
           : m_desk         ? Working
                            : None;
}

Device Ceremony::deviceShown() const {
    return m_state.question ? m_state.question->device : m_state.step ? m_state.step->device : Device{};
}

QString Ceremony::device() const {
    return QString::fromStdString(displayText(deviceShown().name));
}

int Ceremony::retries() const {
    const auto& left = m_state.question ? m_state.question->retries
                       : m_state.step   ? m_state.step->retries
                                        : std::nullopt;
    return left ? static_cast<int>(*left) : -1;
}

int Ceremony::shortestPin() const {
    return static_cast<int>(m_state.question ? m_state.question->shortest : PinQuestion().shortest);
}

QUrl Ceremony::page() const {
    return step() == OpenPage ? QUrl(QString::fromStdString(m_state.step->page)) : QUrl();
}

void Ceremony::answerPin(const QString& typed) {
    if (m_desk && m_state.question && !typed.isEmpty()) {
        m_desk->answer(secretFrom(typed));
    }
}

void Ceremony::cancel() {
    m_task.stop();
}

std::shared_ptr<CeremonyDesk> Ceremony::begin() {
    end();
    m_desk = std::make_shared<CeremonyDesk>(
        [this] { QMetaObject::invokeMethod(this, &Ceremony::look, Qt::QueuedConnection); });
    Q_EMIT changed();
    return m_desk;
}

void Ceremony::look() {
    if (!m_desk) {
        return;
    }
    const QUrl before = page();
    m_state = m_desk->state();
    Q_EMIT changed();
    const QUrl now = page();
    if (!now.isEmpty() && now != before) {
        Q_EMIT pageWanted(now);
    }
}

void Ceremony::end() {
    if (m_desk) {
        m_desk->leave();
        m_desk.reset();
        m_state = {};
        Q_EMIT changed();
    }
}

}  // namespace coffer::ui
