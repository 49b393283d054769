// SPDX-License-Identifier: GPL-3.0-or-later
// Runs the Qt Quick Tests of the parts, tests/ui/controls/tst_*.qml.
#include <QtQuickTest/quicktest.h>
#include <QQmlEngine>
#include <QtQml/QQmlExtensionPlugin>

Q_IMPORT_QML_PLUGIN(Coffer_ControlsPlugin)

namespace {

class Setup : public QObject {
    Q_OBJECT

public slots:
    void qmlEngineAvailable(QQmlEngine* engine) { engine->addImportPath("qrc:/qt/qml"); }
};

}  // namespace

QUICK_TEST_MAIN_WITH_SETUP(ui_controls_test, Setup)

#include "controls_test.moc"
