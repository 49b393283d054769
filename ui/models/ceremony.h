// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtQml/qqmlregistration.h>
#include <QtCore/QObject>
#include <QtCore/QString>
#include <QtCore/QUrl>
#include <memory>

#include "models/task.h"
#include "models/windowdialogue.h"

namespace coffer::ui {

/// A ceremony with an authenticator as the person meets it: what to do now, which PIN is wanted, and a cancel
/// that always works. Each flow that asks authenticators has one beside its Task; pages put it into words.
///
/// The work that the task runs takes a desk from begin() and shows everything there. When the task ends, this
/// is back at None. cancel() stops the task: a pending question ends at once and a device that blinks is told
/// to stop; so it also is when the flow goes away.
///
/// Belongs to the thread of its task, which must outlive it.
class Ceremony : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("belongs to the flow that asks an authenticator")
    Q_PROPERTY(Step step READ step NOTIFY changed)
    /// What it calls itself, made harmless; empty where no single one is meant.
    Q_PROPERTY(QString device READ device NOTIFY changed)
    /// A development transport: opens nothing that matters.
    Q_PROPERTY(bool simulator READ isSimulator NOTIFY changed)
    /// Tries left for the PIN or finger that is wanted; negative where it does not tell.
    Q_PROPERTY(int retries READ retries NOTIFY changed)
    /// The PIN entered a moment ago was wrong, or the new one was not taken.
    Q_PROPERTY(bool wrongBefore READ wasWrongBefore NOTIFY changed)
    /// The fewest characters of a new PIN.
    Q_PROPERTY(int shortestPin READ shortestPin NOTIFY changed)
    /// What was made is being asked once more.
    Q_PROPERTY(bool firstTest READ isFirstTest NOTIFY changed)
    /// How often a touch or finger was waited for so far.
    Q_PROPERTY(int touches READ touches NOTIFY changed)
    /// The page to go on at; empty unless the step is OpenPage. Good for one tab, once; never logged.
    Q_PROPERTY(QUrl page READ page NOTIFY changed)

public:
    enum Step {
        None,
        Working,      ///< nothing to do for the person
        Insert,       ///< plug a key in
        Choose,       ///< several are here: touch the one that is meant
        Touch,        ///< touch it
        Fingerprint,  ///< put a finger on its reader
        OpenPage,     ///< go on in the browser
        Removed,      ///< it went away
        EnterPin,     ///< the PIN that it has
        NewPin,       ///< it has none: a new one
        ChangePin,    ///< it insists on another one in place of the one just entered
    };
    Q_ENUM(Step)

    explicit Ceremony(Task& task, QObject* parent = nullptr);
    ~Ceremony() override;

    [[nodiscard]] Step step() const;
    [[nodiscard]] QString device() const;
    [[nodiscard]] bool isSimulator() const { return deviceShown().simulator; }
    [[nodiscard]] int retries() const;
    [[nodiscard]] bool wasWrongBefore() const { return m_state.question && m_state.question->wrongBefore; }
    [[nodiscard]] int shortestPin() const;
    [[nodiscard]] bool isFirstTest() const { return m_state.firstTest; }
    [[nodiscard]] int touches() const { return m_state.touches; }
    [[nodiscard]] QUrl page() const;

    /// The PIN that is wanted, as typed; the page clears its field. Nothing while none is wanted.
    Q_INVOKABLE void answerPin(const QString& typed);
    /// Ends the ceremony, and with it the task. Nothing while none runs.
    Q_INVOKABLE void cancel();

    /// For the work that is about to be started in the task.
    std::shared_ptr<CeremonyDesk> begin();

Q_SIGNALS:
    void changed();
    /// The ceremony goes on at `page`: to be opened in the person's browser, now.
    void pageWanted(const QUrl& page);

private:
    void look();
    void end();
    [[nodiscard]] Device deviceShown() const;

    Task& m_task;
    std::shared_ptr<CeremonyDesk> m_desk;  ///< null while no ceremony runs
    CeremonyState m_state;
};

}  // namespace coffer::ui
