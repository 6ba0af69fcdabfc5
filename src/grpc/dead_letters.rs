//! Dead letters by RPC: listed, shown, read again, removed.

use http::{HeaderMap, HeaderName, HeaderValue};
use jiff::Timestamp;

use super::events::{page_size, time};
use crate::error::Error;
use crate::events::deadletter::{Kept, LetterId};
use crate::proto::{
    DeadLetter, DeleteDeadLetterRequest, DeleteDeadLetterResponse, GetDeadLetterRequest,
    GetDeadLetterResponse, ListDeadLettersRequest, ListDeadLettersResponse,
    RequeueDeadLetterRequest, RequeueDeadLetterResponse,
};
use crate::rest::CallerTokens;
use crate::transcode::request;
use crate::webhook::{Intake, WORKSPACE_HEADER, delivery};

/// Serves the RPCs about dead letters. Cheap to clone.
#[derive(Clone, Debug)]
pub struct DeadLetters {
    intake: Intake,
    caller_tokens: CallerTokens,
}

impl DeadLetters {
    /// Over the log of this intake. Like events, dead letters are not for callers who bring their
    /// own tokens: they may be of anybody's workspace.
    pub fn new(intake: Intake, caller_tokens: CallerTokens) -> Self {
        Self { intake, caller_tokens }
    }

    /// ListDeadLetters.
    ///
    /// # Errors
    /// Why there is no list.
    pub async fn list(
        &self,
        request: ListDeadLettersRequest,
    ) -> Result<ListDeadLettersResponse, Error> {
        self.permit()?;
        let count_max = page_size(request.page_size)?;
        let after = match request.page_token.as_str() {
            "" => None,
            token => Some(letter_id("page_token", token)?),
        };
        let listed = self.intake.log().dead_letters(after, count_max).await?;
        let last = listed.letters.last().map(|kept| kept.id.as_str().to_owned());
        Ok(ListDeadLettersResponse {
            next_page_token: last.filter(|_| listed.has_more).unwrap_or_default(),
            dead_letters: listed.letters.into_iter().map(shown).collect(),
            total_size: i64::try_from(listed.total_count).unwrap_or(i64::MAX),
        })
    }

    /// GetDeadLetter.
    ///
    /// # Errors
    /// Why there is none to show.
    pub async fn get(&self, request: GetDeadLetterRequest) -> Result<GetDeadLetterResponse, Error> {
        let kept = self.kept(&request.dead_letter_id).await?;
        Ok(GetDeadLetterResponse { dead_letter: Some(shown(kept)) })
    }

    /// RequeueDeadLetter.
    ///
    /// # Errors
    /// Why its event was not appended; the dead letter stays then.
    pub async fn requeue(
        &self,
        request: RequeueDeadLetterRequest,
    ) -> Result<RequeueDeadLetterResponse, Error> {
        let Kept { id, letter, size_bytes: _ } = self.kept(&request.dead_letter_id).await?;
        let mut headers = headers(&letter.headers);
        if !request.event_type.is_empty() {
            let value = HeaderValue::try_from(&request.event_type).ok();
            let value = value.filter(|value| value.len() <= delivery::EVENT_TYPE_BYTES_MAX);
            let text = "is not the name of an event: at most 128 visible characters";
            let value = value.ok_or_else(|| invalid("event_type", text))?;
            headers.insert(delivery::EVENT_HEADER, value);
        }
        let workspace = letter.headers.get(WORKSPACE_HEADER).cloned();
        let delivery = self.intake.read(&headers, workspace, &letter.body);
        let delivery =
            delivery.map_err(|reason| Error::DeadLetterUnreadable(reason.to_string()))?;
        let appended = self.intake.append(delivery, letter.body, Timestamp::now()).await?;
        // After the event is synced: a crash between the two leaves a letter whose event is known.
        self.intake.log().remove_dead_letter(id).await?;
        Ok(RequeueDeadLetterResponse { event_id: appended.event_id, duplicate: !appended.is_new })
    }

    /// DeleteDeadLetter.
    ///
    /// # Errors
    /// Why it was not removed.
    pub async fn delete(
        &self,
        request: DeleteDeadLetterRequest,
    ) -> Result<DeleteDeadLetterResponse, Error> {
        self.permit()?;
        let id = letter_id("dead_letter_id", &request.dead_letter_id)?;
        match self.intake.log().remove_dead_letter(id).await? {
            true => Ok(DeleteDeadLetterResponse {}),
            false => Err(Error::NoSuchDeadLetter(request.dead_letter_id)),
        }
    }

    async fn kept(&self, id: &str) -> Result<Kept, Error> {
        self.permit()?;
        let parsed = letter_id("dead_letter_id", id)?;
        let kept = self.intake.log().dead_letter(parsed).await?;
        kept.ok_or_else(|| Error::NoSuchDeadLetter(id.to_owned()))
    }

    fn permit(&self) -> Result<(), Error> {
        match self.caller_tokens {
            CallerTokens::Gateway => Ok(()),
            CallerTokens::Passthrough => Err(Error::EventsPassthrough),
        }
    }
}

fn letter_id(field: &str, text: &str) -> Result<LetterId, Error> {
    LetterId::parse(text).ok_or_else(|| invalid(field, "is no id of a dead letter"))
}

fn invalid(field: &str, text: &str) -> Error {
    Error::Invalid(vec![request::violation(field, text)])
}

fn headers(kept: &std::collections::BTreeMap<String, String>) -> HeaderMap {
    let pair = |(name, value): (&String, &String)| {
        Some((HeaderName::try_from(name).ok()?, HeaderValue::try_from(value).ok()?))
    };
    kept.iter().filter_map(pair).collect()
}

fn shown(kept: Kept) -> DeadLetter {
    let Kept { id, letter, size_bytes } = kept;
    DeadLetter {
        id: id.as_str().to_owned(),
        receive_time: Some(time(letter.receive_time)),
        reason: letter.reason,
        size_bytes: i64::try_from(size_bytes).unwrap_or(i64::MAX),
        headers: letter.headers.into_iter().collect(),
        raw_body: letter.body.into(),
    }
}
