// SPDX-License-Identifier: GPL-3.0-or-later
// The person's hand on a virtual key, and its script.
#include "fido/virtualhid.h"

namespace coffer::test {

void VirtualHid::hand(Hand hand) {
    const std::lock_guard lock(m_mutex);
    m_hand = hand;
    m_changed.notify_all();
}

void VirtualHid::touch() {
    const std::lock_guard lock(m_mutex);
    m_touched = true;
    m_changed.notify_all();
}

void VirtualHid::unplug() {
    const std::lock_guard lock(m_mutex);
    m_plugged = false;
    m_changed.notify_all();
}

void VirtualHid::plugIn() {
    const std::lock_guard lock(m_mutex);
    m_key.powerCycle();
    m_channels.clear();
    m_incoming.clear();
    m_plugged = true;
}

bool VirtualHid::pluggedIn() const {
    const std::lock_guard lock(m_mutex);
    return m_plugged;
}

bool VirtualHid::blinking() const {
    const std::lock_guard lock(m_mutex);
    return m_blinking;
}

void VirtualHid::unplugDuring(Command command) {
    const std::lock_guard lock(m_mutex);
    m_unplugDuring = command;
}

void VirtualHid::dropAnswers() {
    const std::lock_guard lock(m_mutex);
    m_silent = true;
}

void VirtualHid::answerOnWrongChannel() {
    const std::lock_guard lock(m_mutex);
    m_wrongChannel = true;
}

void VirtualHid::claimBusy(int times) {
    const std::lock_guard lock(m_mutex);
    m_busy = times;
}

void VirtualHid::ignoreCancel() {
    const std::lock_guard lock(m_mutex);
    m_ignoresCancel = true;
}

void VirtualHid::whenAnswered(std::function<void(VirtualKey&)> act) {
    const std::lock_guard lock(m_mutex);
    m_whenAnswered = std::move(act);
}

int VirtualHid::cancels() const {
    const std::lock_guard lock(m_mutex);
    return m_cancels;
}

}  // namespace coffer::test
