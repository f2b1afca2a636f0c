//! What every command says of itself.

use clap::{Command, CommandFactory, Parser};

use super::Arguments;

/// Every command that people can run, with its full name.
fn commands() -> Vec<(String, Command)> {
    fn below(name: &str, command: &Command, all: &mut Vec<(String, Command)>) {
        for inner in command.get_subcommands().filter(|inner| inner.get_name() != "help") {
            let name = format!("{name} {}", inner.get_name());
            below(&name, inner, all);
            all.push((name, inner.clone()));
        }
    }
    let mut all = Vec::new();
    let mut root = Arguments::command();
    root.build();
    below("wayfolio", &root, &mut all);
    all
}

/// The examples in the help of a command, without the words beside them.
fn examples(command: &Command) -> Vec<String> {
    let help = command.get_after_long_help().or(command.get_after_help()).map(ToString::to_string).unwrap_or_default();
    let lines = help.lines().skip_while(|line| !line.starts_with("Examples:")).skip(1).map(str::to_owned);
    let lines = lines.take_while(|line| line.starts_with("  "));
    lines.map(|line| line.trim().split("  ").next().unwrap_or_default().to_owned()).collect()
}

/// Cuts a line into words as a shell does, up to where its output goes.
fn words(line: &str) -> Vec<String> {
    let (mut words, mut quoted) = (vec![String::new()], None);
    for character in line.chars() {
        match (character, quoted) {
            ('"' | '\'', None) => quoted = Some(character),
            (_, Some(quote)) if character == quote => quoted = None,
            ('>' | '|', None) => break,
            (' ', None) => words.push(String::new()),
            _ => words.last_mut().expect("there is one").push(character),
        }
    }
    words.retain(|word| !word.is_empty());
    words
}

#[test]
fn every_command_explains_itself_and_every_option() {
    let commands = commands();
    assert!(commands.len() >= 5, "only {:?}", commands.iter().map(|(name, _)| name).collect::<Vec<_>>());
    for (name, command) in commands {
        let about = command.get_about().map(ToString::to_string).unwrap_or_default();
        let long = command.get_long_about().map(ToString::to_string).unwrap_or_default();
        assert!(about.len() > 15 && !about.ends_with('.') && about.lines().count() == 1, "{name}: {about:?}");
        assert!(long.len() > about.len() + 40, "{name} says no more in --help than in the list: {long:?}");
        for argument in command.get_arguments() {
            let help = argument.get_help().map(ToString::to_string).unwrap_or_default();
            assert!(help.len() > 5 && !help.ends_with('.'), "{name} --{}: {help:?}", argument.get_id());
        }
        if command.get_subcommands().next().is_none() {
            assert!(!examples(&command).is_empty(), "{name} shows no example");
        }
    }
}

#[test]
fn every_example_can_be_typed_as_it_stands() {
    for (name, command) in commands() {
        for example in examples(&command) {
            assert!(example.starts_with(&name), "{name} has an example of something else: {example}");
            if let Err(error) = Arguments::try_parse_from(words(&example)) {
                panic!("`{example}` cannot be typed: {error}");
            }
        }
    }
}

#[test]
fn help_fits_a_terminal() {
    for (name, mut command) in commands() {
        let help = command.render_long_help().to_string();
        for line in help.lines() {
            assert!(line.chars().count() <= 100, "{name}: {line}");
        }
    }
}
