use super::message;
