// SPDX-License-Identifier: GPL-3.0-or-later
// A secret that was copied from a field goes from the clipboard; everything else stays there.
#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtQml/QQmlEngine>
#include <QtQml/QQmlExtensionPlugin>
#include <QtQuick/QQuickItem>
#include <QtQuick/QQuickView>
#include <QtTest/QtTest>

#include "controls/clipboardguard.h"

Q_IMPORT_QML_PLUGIN(Coffer_ControlsPlugin)

using coffer::ui::ClipboardGuard;
using namespace std::chrono_literals;

namespace {

constexpr auto kFields = R"(
import QtQuick
import Coffer.Controls

Column {
    width: 400
    height: 200

    SecretField {
        objectName: "secret"
        label: "Password"
        echoMode: TextInput.Normal
    }

    TextField {
        objectName: "plain"
        label: "Name"
    }

    KeyInput {
        width: 400
        groups: 2
        groupLength: 5
    }
}
)";

/// What another program offers: asking for it is noticed.
class Foreign : public QMimeData {
public:
    explicit Foreign(int& asked) : m_asked(asked) {}
    [[nodiscard]] QStringList formats() const override { return {"text/plain"}; }

protected:
    [[nodiscard]] QVariant retrieveData(const QString&, QMetaType) const override {
        ++m_asked;
        return QString("seven lanterns");
    }

private:
    int& m_asked;
};

QByteArray mark() {
    return QGuiApplication::clipboard()->mimeData()->data("x-kde-passwordManagerHint");
}

QString pasted() {
    return QGuiApplication::clipboard()->text();
}

/// The first field of the recovery key below an item.
QQuickItem* firstGroup(QQuickItem* item) {
    if (item->property("wanted").isValid()) {
        return item;
    }
    for (QQuickItem* child : item->childItems()) {
        if (QQuickItem* found = firstGroup(child)) {
            return found;
        }
    }
    return nullptr;
}

}  // namespace

class ClipboardTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aCopiedSecretGoes();
    void oneThatIsCopiedTwiceIsMarkedAndGoesFromThenOn();
    void aCopiedGroupOfTheKeyGoes();
    void whatWasCopiedSinceStays();
    void whatIsNoSecretStays();
    void anotherProgramIsNotAsked();
    void aSecretGoesWithTheProgram();

private:
    void copyAll();
    void copyFrom(QQuickItem* field, const QString& text);
    QQuickItem* field(const char* name) { return m_view->rootObject()->findChild<QQuickItem*>(name); }

    std::unique_ptr<QQuickView> m_view;
};

void ClipboardTest::init() {
    QGuiApplication::clipboard()->clear();
    m_view = std::make_unique<QQuickView>();
    m_view->engine()->addImportPath("qrc:/qt/qml");
    QQmlComponent component(m_view->engine());
    component.setData(kFields, {});
    QVERIFY2(component.isReady(), qPrintable(component.errorString()));
    m_view->setContent({}, nullptr, component.create());
    m_view->show();
    m_view->requestActivate();
    QVERIFY(QTest::qWaitForWindowActive(m_view.get()));
}

/// As a person does: types, selects everything and copies it.
void ClipboardTest::copyFrom(QQuickItem* field, const QString& text) {
    QVERIFY(field != nullptr);
    field->forceActiveFocus();
    QTRY_COMPARE(QGuiApplication::focusObject(), field);
    for (const QChar letter : text) {
        QTest::keyClick(m_view.get(), letter.toLatin1());
    }
    copyAll();
    QCOMPARE(pasted(), text);
}

void ClipboardTest::copyAll() {
    QTest::keySequence(m_view.get(), QKeySequence::SelectAll);
    QTest::keySequence(m_view.get(), QKeySequence::Copy);
}

void ClipboardTest::aCopiedSecretGoes() {
    const ClipboardGuard guard(300ms);
    copyFrom(field("secret"), "seven lanterns");
    QCOMPARE(mark(), QByteArray("secret"));
    QTRY_COMPARE(pasted(), QString());
}

void ClipboardTest::oneThatIsCopiedTwiceIsMarkedAndGoesFromThenOn() {
    const ClipboardGuard guard(2s);
    copyFrom(field("secret"), "seven lanterns");
    QTest::qWait(1200);
    copyAll();
    QCOMPARE(mark(), QByteArray("secret"));
    QTest::qWait(1200);
    QCOMPARE(pasted(), QString("seven lanterns"));
    QTRY_COMPARE(pasted(), QString());
}

void ClipboardTest::aCopiedGroupOfTheKeyGoes() {
    const ClipboardGuard guard(300ms);
    copyFrom(firstGroup(m_view->rootObject()), "4K7Q");
    QTRY_COMPARE(pasted(), QString());
}

void ClipboardTest::whatWasCopiedSinceStays() {
    const ClipboardGuard guard(100ms);
    copyFrom(field("secret"), "seven lanterns");
    QGuiApplication::clipboard()->setText("a shopping list");
    QTest::qWait(300);
    QCOMPARE(pasted(), QString("a shopping list"));
}

void ClipboardTest::whatIsNoSecretStays() {
    const ClipboardGuard guard(100ms);
    copyFrom(field("plain"), "Backup at home");
    QTest::qWait(300);
    QCOMPARE(pasted(), QString("Backup at home"));
}

void ClipboardTest::anotherProgramIsNotAsked() {
    int asked = 0;
    {
        const ClipboardGuard guard(100ms);
        copyFrom(field("secret"), "seven lanterns");
        QGuiApplication::clipboard()->setMimeData(new Foreign(asked));
        QTest::qWait(300);
    }
    QCOMPARE(asked, 0);
    QCOMPARE(pasted(), QString("seven lanterns"));
    QCOMPARE(asked, 1);
}

void ClipboardTest::aSecretGoesWithTheProgram() {
    {
        const ClipboardGuard guard(1h);
        copyFrom(field("secret"), "seven lanterns");
    }
    QCOMPARE(pasted(), QString());
}

QTEST_MAIN(ClipboardTest)
#include "clipboard_test.moc"
