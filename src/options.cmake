# SPDX-FileCopyrightText: 2026 The Wirechief developers
# SPDX-License-Identifier: GPL-3.0-or-later

# Flags that every target of ours gets, by linking this one interface target.
add_library(wirechief_options INTERFACE)

target_compile_options(wirechief_options INTERFACE
  -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wsign-conversion -Wold-style-cast -Wnon-virtual-dtor
  -Woverloaded-virtual -Wcast-align -Wcast-qual -Wformat=2 -Wdouble-promotion
  $<$<CXX_COMPILER_ID:GNU>:-Wduplicated-cond -Wlogical-op>)

target_compile_definitions(wirechief_options INTERFACE
  QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_CAST_FROM_BYTEARRAY QT_NO_URL_CAST_FROM_STRING
  QT_NO_NARROWING_CONVERSIONS_IN_CONNECT QT_NO_CONTEXTLESS_CONNECT QT_NO_FOREACH
  QT_NO_JAVA_STYLE_ITERATORS QT_STRICT_ITERATORS QT_USE_QSTRINGBUILDER
  QT_DISABLE_DEPRECATED_BEFORE=0x060400
  WIRECHIEF_VERSION="${PROJECT_VERSION}")

if(WIRECHIEF_SANITIZE)
  target_compile_options(wirechief_options INTERFACE
    -fsanitize=${WIRECHIEF_SANITIZE} -fno-sanitize-recover=all -fno-omit-frame-pointer)
  target_compile_definitions(wirechief_options INTERFACE _GLIBCXX_ASSERTIONS)
  target_link_options(wirechief_options INTERFACE -fsanitize=${WIRECHIEF_SANITIZE})
endif()

# Clazy looks on while clang compiles, which costs hardly more than compiling; on its own it would read all headers again.
# wirechief_clazy(CHECKS) holds for the targets of the folder and below it.
option(WIRECHIEF_CLAZY "Have clazy's warnings with those of the compiler (clang only)" OFF)
function(wirechief_clazy)
  if(WIRECHIEF_CLAZY)
    list(JOIN ARGN "," checks)
    set_property(DIRECTORY APPEND PROPERTY COMPILE_OPTIONS
      "SHELL:-Xclang -load -Xclang ClazyPlugin.so -Xclang -add-plugin -Xclang clazy"
      "SHELL:-Xclang -plugin-arg-clazy -Xclang ${checks}")
  endif()
endfunction()

# One precompiled header for all layers: wirechief_precompile(TARGET). It has what many files include, and no more: what
# it has is read for each of them, used or not. Only the standard library and Qt Core, because a header whose meaning
# depends on a definition of one target cannot be shared. Another one, of wirechief_make_pch(NAME flags …), is for
# targets with other flags: wirechief_precompile(TARGET NAME).
# ccache needs -fpch-preprocess to look into it; of clang it needs that the same header is the same bytes.
if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
  target_compile_options(wirechief_options INTERFACE -fpch-preprocess)
elseif(CMAKE_CXX_COMPILER_ID STREQUAL "Clang" AND NOT CMAKE_DISABLE_PRECOMPILE_HEADERS)
  target_compile_options(wirechief_options INTERFACE "SHELL:-Xclang -fno-pch-timestamp")
endif()
file(CONFIGURE OUTPUT ${CMAKE_BINARY_DIR}/pch.cpp CONTENT "// The owner of a precompiled header.\n")
function(wirechief_make_pch NAME)
  add_library(${NAME} STATIC ${CMAKE_BINARY_DIR}/pch.cpp)
  set_target_properties(${NAME} PROPERTIES AUTOMOC OFF AUTOUIC OFF AUTORCC OFF)
  target_compile_options(${NAME} PRIVATE ${ARGN})
  target_link_libraries(${NAME} PUBLIC Qt6::Core PRIVATE wirechief_options)
  target_precompile_headers(${NAME} PRIVATE
    <algorithm> <chrono> <functional> <map> <memory> <optional> <vector>
    <QtCore/QAbstractTableModel> <QtCore/QByteArray> <QtCore/QCoreApplication> <QtCore/QDateTime>
    <QtCore/QElapsedTimer> <QtCore/QHash> <QtCore/QJsonObject> <QtCore/QList> <QtCore/QLocale> <QtCore/QObject>
    <QtCore/QPointer> <QtCore/QSet> <QtCore/QString> <QtCore/QStringList> <QtCore/QTimer> <QtCore/QVariant>)

  # ccache would read all of it, more than 100 MB, for each file: with CCACHE_PCH_EXTSUM=1 it reads this sum.
  if(CMAKE_CXX_COMPILER_LAUNCHER MATCHES "ccache" AND CMAKE_CXX_COMPILER_ID MATCHES "^(GNU|Clang)$"
      AND CMAKE_GENERATOR STREQUAL "Ninja" AND NOT CMAKE_DISABLE_PRECOMPILE_HEADERS)
    set(pch CMakeFiles/${NAME}.dir/cmake_pch.hxx.gch)
    if(CMAKE_CXX_COMPILER_ID STREQUAL "Clang")
      set(pch CMakeFiles/${NAME}.dir/cmake_pch.hxx.pch)
    endif()
    set(folder ${CMAKE_CURRENT_BINARY_DIR})
    add_custom_command(OUTPUT ${folder}/${pch}.sum
      COMMAND ${CMAKE_COMMAND} -E sha256sum ${pch} > ${pch}.sum # without the folder, which differs
      DEPENDS ${folder}/${pch} WORKING_DIRECTORY ${folder} VERBATIM)
    add_custom_target(${NAME}_sum DEPENDS ${folder}/${pch}.sum)
  endif()
endfunction()
wirechief_make_pch(wirechief_pch)

function(wirechief_precompile TARGET)
  set(pch wirechief_pch)
  if(ARGN)
    set(pch ${ARGN})
  endif()
  target_precompile_headers(${TARGET} REUSE_FROM ${pch})
  if(TARGET ${pch}_sum)
    add_dependencies(${TARGET} ${pch}_sum)
  endif()
endfunction()

# Sources of one folder are compiled together, so many at a time: most of what a file costs is reading the same
# headers. 0: each alone, which is best while one works on them. Called when a target has all its sources.
set(WIRECHIEF_TOGETHER 0 CACHE STRING "How many sources of a folder are compiled as one; 0: each alone")
if(WIRECHIEF_TOGETHER)
  # g++ takes them for headers, whose unnamed namespaces would differ from file to file.
  target_compile_options(wirechief_options INTERFACE $<$<CXX_COMPILER_ID:GNU>:-Wno-subobject-linkage>)
endif()

function(wirechief_together TARGET)
  if(NOT WIRECHIEF_TOGETHER)
    return()
  endif()
  set_target_properties(${TARGET} PROPERTIES UNITY_BUILD ON UNITY_BUILD_MODE GROUP)
  get_target_property(sources ${TARGET} SOURCES)
  get_target_property(base ${TARGET} SOURCE_DIR)
  list(FILTER sources INCLUDE REGEX "\\.cpp$")
  list(SORT sources)
  foreach(source IN LISTS sources)
    cmake_path(ABSOLUTE_PATH source BASE_DIRECTORY ${base} NORMALIZE OUTPUT_VARIABLE path)
    cmake_path(GET path PARENT_PATH folder)
    string(MAKE_C_IDENTIFIER "${folder}" folder)
    string(REGEX REPLACE "^.*_(src|tests)_" "" folder "${folder}")
    if(NOT DEFINED count_${folder})
      set(count_${folder} 0)
    endif()
    math(EXPR part "${count_${folder}} / ${WIRECHIEF_TOGETHER}")
    math(EXPR count_${folder} "${count_${folder}} + 1")
    set_property(SOURCE ${path} TARGET_DIRECTORY ${TARGET} PROPERTY UNITY_GROUP ${folder}_${part})
  endforeach()
endfunction()

# moc without include folders: it would read Qt's headers for each file of ours, a second for each, and finds nothing
# in them that it needs (no macro of theirs is in a class of ours).
function(wirechief_quick_moc TARGET)
  if(CMAKE_HOST_UNIX)
    set_target_properties(${TARGET} PROPERTIES AUTOMOC_EXECUTABLE ${CMAKE_BINARY_DIR}/moc)
  endif()
endfunction()
if(CMAKE_HOST_UNIX)
  get_target_property(moc Qt6::moc LOCATION)
  file(CONFIGURE OUTPUT ${CMAKE_BINARY_DIR}/moc @ONLY CONTENT [[#!/bin/sh
for word; do
    shift
    case $word in -I*) ;; *) set -- "$@" "$word" ;; esac
done
exec "@moc@" "$@"
]])
  file(CHMOD ${CMAKE_BINARY_DIR}/moc PERMISSIONS OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE)
endif()

# wirechief_layer(NAME ami SOURCES … LAYERS base … QT Network …)
#
# One static library per layer. Others include its headers as "ami/session/amiclient.h", found through a folder that holds
# nothing but a link to this layer, so an include against the allowed direction (docs/architecture.md) does
# not compile.
function(wirechief_layer)
  cmake_parse_arguments(ARG "" "NAME" "SOURCES;LAYERS;QT" ${ARGN})
  add_library(wirechief_${ARG_NAME} STATIC ${ARG_SOURCES})
  file(MAKE_DIRECTORY ${CMAKE_BINARY_DIR}/include/${ARG_NAME})
  file(CREATE_LINK ${CMAKE_CURRENT_SOURCE_DIR} ${CMAKE_BINARY_DIR}/include/${ARG_NAME}/${ARG_NAME}
    COPY_ON_ERROR SYMBOLIC)
  target_include_directories(wirechief_${ARG_NAME} PUBLIC $<BUILD_INTERFACE:${CMAKE_BINARY_DIR}/include/${ARG_NAME}>)
  target_link_libraries(wirechief_${ARG_NAME} PUBLIC Qt6::Core PRIVATE $<BUILD_INTERFACE:wirechief_options>)
  foreach(layer IN LISTS ARG_LAYERS)
    target_link_libraries(wirechief_${ARG_NAME} PUBLIC wirechief_${layer})
  endforeach()
  foreach(module IN LISTS ARG_QT)
    target_link_libraries(wirechief_${ARG_NAME} PUBLIC Qt6::${module})
  endforeach()
  wirechief_precompile(wirechief_${ARG_NAME})
  wirechief_quick_moc(wirechief_${ARG_NAME})
  wirechief_together(wirechief_${ARG_NAME})
endfunction()
